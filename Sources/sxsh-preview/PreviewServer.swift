internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import SiteFiles

/// Serves the site over HTTP/1.1 to browsers on this machine, and to nobody else.
///
/// Each connection is a task of its own: one that sends nothing, or takes nothing, holds up no other,
/// and is closed when nothing has passed for two minutes.
struct PreviewServer: Sendable {
  typealias Connection = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>

  /// Where the first port is looked for, and how many are tried before the system chooses one.
  private static let usualPorts = 8000..<8020
  private static let longestSilence = TimeAmount.minutes(2)

  private let listener: NIOAsyncChannel<Connection, Never>
  /// The port it listens on.
  let port: Int

  /// Listens on `port` of 127.0.0.1, or on another one where that is taken or `nil`.
  ///
  /// - Throws: `PreviewProblem` if it can listen on none.
  static func bind(to port: Int?) async throws(PreviewProblem) -> PreviewServer {
    for candidate in (port.map { [$0] } ?? []) + Array(usualPorts) {
      if let server = try? await PreviewServer(port: candidate) { return server }
    }
    do {
      return try await PreviewServer(port: 0)
    } catch {
      throw .noPort((error as? IOError).map { FileFault(code: $0.errnoCode) })
    }
  }

  private init(port: Int) async throws {
    // One thread: answers are made elsewhere.
    let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.backlog, value: 1024)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
    listener = try await bootstrap.bind(host: "127.0.0.1", port: port) { channel in
      channel.eventLoop.makeCompletedFuture { try Self.connection(on: channel) }
    }
    self.port = listener.channel.localAddress?.port ?? port
  }

  private static func connection(on channel: any Channel) throws -> Connection {
    let pipeline = channel.pipeline.syncOperations
    try pipeline.addHandler(IdleStateHandler(allTimeout: longestSilence))
    try pipeline.addHandler(SilenceHandler())
    try pipeline.configureHTTPServerPipeline(withErrorHandling: true)
    return try Connection(wrappingChannelSynchronously: channel)
  }

  /// Answers requests for as long as the program runs.
  func serve(_ live: LiveSite) async throws {
    let responder = Responder(live: live, port: port)
    try await listener.executeThenClose { connections in
      try await withThrowingDiscardingTaskGroup { group in
        for try await connection in connections {
          group.addTask {
            // A client that breaks off is no fault of the server.
            try? await ConnectionTask(responder: responder).run(connection)
          }
        }
      }
    }
  }
}

/// Closes a connection on which nothing has passed for long.
private final class SilenceHandler: ChannelInboundHandler {
  typealias InboundIn = NIOAny

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event is IdleStateHandler.IdleStateEvent {
      context.close(promise: nil)
    } else {
      context.fireUserInboundEventTriggered(event)
    }
  }
}
