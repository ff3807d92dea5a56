internal import NIOCore
internal import NIOHTTP1

/// Reads the requests of one connection and writes the answers.
struct ConnectionTask {
  typealias Requests = NIOAsyncChannelInboundStream<HTTPServerRequestPart>
  typealias Answers = NIOAsyncChannelOutboundWriter<HTTPServerResponsePart>

  /// A stream of events says something this often, so that a client that is gone is noticed.
  private static let pulse = Duration.seconds(20)

  let responder: Responder

  /// Works until the client closes the connection or asks for that.
  func run(_ connection: PreviewServer.Connection) async throws {
    try await connection.executeThenClose { requests, answers in
      var parts = requests.makeAsyncIterator()
      while let part = try await parts.next() {
        guard case .head(let head) = part else { continue }
        // What a request carries is of no interest: none of ours has anything.
        while let rest = try await parts.next() {
          if case .end = rest { break }
        }
        switch await responder.answer(to: Request(head)) {
        case .response(let response):
          try await write(response, to: head, answers)
          if !head.isKeepAlive { return }
        case .events(let versions):
          return try await stream(versions, answers, until: &parts)
        }
      }
    }
  }

  private func write(
    _ response: Response,
    to request: HTTPRequestHead,
    _ answers: Answers
  ) async throws {
    var headers = Self.headers(of: response)
    headers.add(name: "Content-Length", value: "\(response.body.count)")
    if let allowed = response.allowed { headers.add(name: "Allow", value: allowed) }
    if let location = response.location { headers.add(name: "Location", value: location) }
    if !request.isKeepAlive { headers.add(name: "Connection", value: "close") }
    let status = HTTPResponseStatus(statusCode: response.status)
    let head = HTTPResponseHead(version: request.version, status: status, headers: headers)
    try await answers.write(.head(head))
    if request.method != .HEAD {
      try await answers.write(.body(.byteBuffer(ByteBuffer(bytes: response.body))))
    }
    try await answers.write(.end(nil))
  }

  /// What is said of everything that is sent.
  private static func headers(of response: Response) -> HTTPHeaders {
    HTTPHeaders([
      ("Content-Type", response.type),
      // A page of a moment ago is no preview.
      ("Cache-Control", "no-store"),
      ("X-Content-Type-Options", "nosniff"),
      // As hosts are told to send it (docs/publish/files), so that what it stops is seen here.
      (
        "Content-Security-Policy",
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
      ),
      ("X-Frame-Options", "SAMEORIGIN"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
    ])
  }

  /// Sends a message for each version until the client goes away (HTML Standard, "Server-sent
  /// events").
  private func stream(
    _ versions: AsyncStream<SiteVersion>,
    _ answers: Answers,
    until parts: inout Requests.AsyncIterator
  ) async throws {
    let head = HTTPResponseHead(
      version: .http1_1,
      status: .ok,
      headers: Self.headers(of: .events)
    )
    try await answers.write(.head(head))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for await version in versions {
          try await answers.write(.body(.byteBuffer(ByteBuffer(bytes: version.event))))
        }
      }
      group.addTask {
        while true {
          try await Task.sleep(for: Self.pulse)
          try await answers.write(.body(.byteBuffer(ByteBuffer(string: ":\n\n"))))
        }
      }
      defer { group.cancelAll() }
      // Nothing more comes on this connection but its end.
      while try await parts.next() != nil {}
    }
  }
}
