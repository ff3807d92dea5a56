internal import Dispatch
internal import Glibc
internal import Localization
internal import SiteFiles

/// The preview server: `sxsh serve` checks what the person asked for and starts it.
@main
struct PreviewProgram {
  static func main() async {
    guard let request = PreviewRequest(arguments: CommandLine.arguments.dropFirst()) else {
      Console.say("Hãy gõ: ./sxsh serve", "Please type: ./sxsh serve", in: .vi)
      exit(2)
    }
    let stop = StopSignals(in: request.language)
    do {
      let live = LiveSite(request.folders, request.settings, in: request.language)
      let server = try await PreviewServer.bind(to: request.port)
      Console.greet(server, request)
      await live.update()
      SourceChanges(request.folders, isPolling: request.isPolling).follow { await live.update() }
      try await server.serve(live)
    } catch {
      let message = (error as? PreviewProblem ?? .ended).message
      Console.say(message.vi, message.en, in: request.language)
      exit(2)
    }
    withExtendedLifetime(stop) {}
  }
}
