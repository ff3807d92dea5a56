internal import Dispatch
internal import Glibc
internal import Localization

/// Ends the program on Ctrl-C and when it is told to stop; it holds nothing that would be left behind.
struct StopSignals {
  private let sources: [any DispatchSourceSignal]

  init(in language: Language) {
    // A client that goes away is noticed where its answer is written.
    signal(SIGPIPE, SIG_IGN)
    sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        Console.say("\nĐã dừng xem trước.", "\nThe preview has stopped.", in: language)
        exit(0)
      }
      source.resume()
      return source
    }
  }
}
