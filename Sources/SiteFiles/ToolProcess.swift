internal import CLinux
internal import Glibc

/// Runs another program and waits for it, but not for ever.
enum ToolProcess {
  /// What a program said and how it ended.
  struct Answer {
    /// Whether it ended by itself and says that all went well.
    let isSuccess: Bool
    /// What it wrote, to standard output and standard error, up to 64 KB.
    let output: String

    /// The last line of what it wrote: what it failed of, behind its warnings.
    var lastLine: String { output.split(separator: "\n").last.map(String.init) ?? "" }
  }

  private static let outputLimit = 1 << 16

  /// The path of the program `name` on `PATH`.
  static func path(of name: String) -> String? {
    guard let path = value(of: "PATH") else { return nil }
    return path.split(separator: ":").lazy.map { "\($0)/\(name)" }
      .first { access($0, X_OK) == 0 }
  }

  /// Runs the program at `path`, in `folder` if one is given, and ends it after `secondsLimit`.
  ///
  /// `variables` are set for it besides those that every tool gets.
  ///
  /// - Throws: `cannotRead` if it cannot be started.
  static func run(
    _ path: String,
    _ arguments: [String],
    in folder: Directory? = nil,
    variables: [String] = [],
    secondsLimit: Int
  ) throws(FileProblem) -> Answer {
    var pipe: Int32 = -1
    let process = withCStrings([path] + arguments) { arguments in
      withCStrings(environment + variables) { environment in
        sxsh_start(path, arguments, environment, folder?.descriptor ?? -1, &pipe)
      }
    }
    guard process >= 0 else { throw .cannotRead(path, .last) }
    defer { close(pipe) }
    let end = now() + secondsLimit * 1000
    let output = read(from: pipe, until: end)
    guard let status = status(of: process, until: end) else {
      kill(process, SIGKILL)
      while waitpid(process, nil, 0) < 0, errno == EINTR {}
      return Answer(isSuccess: false, output: output)
    }
    return Answer(isSuccess: status == 0, output: output)
  }

  /// How the process ended; `nil` where it has not when the time, in milliseconds, is over.
  ///
  /// A program may close its output long before it ends.
  private static func status(of process: pid_t, until end: Int) -> Int32? {
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { return status }
      guard ended == 0 || errno == EINTR, now() < end else { return nil }
      usleep(1000)
    }
  }

  /// What the program may know of ours, and what keeps libvips to one thread and to the readers of
  /// pictures that its makers trust.
  private static var environment: [String] {
    let kept = ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH"].compactMap { name in
      value(of: name).map { "\(name)=\($0)" }
    }
    return kept + ["LC_ALL=C", "VIPS_CONCURRENCY=1", "VIPS_BLOCK_UNTRUSTED=1"]
  }

  private static func value(of name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static func withCStrings<Result>(
    _ strings: [String],
    _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }

  /// Reads until the other end is closed or the time, in milliseconds, is over.
  private static func read(from pipe: Int32, until end: Int) -> String {
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      var waiting = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
      let rest = end - now()
      guard rest > 0 else { return String(decoding: output, as: UTF8.self) }
      let ready = poll(&waiting, 1, Int32(rest))
      if ready <= 0 { continue }
      let count = Glibc.read(pipe, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return String(decoding: output, as: UTF8.self) }
      output += buffer[..<count].prefix(outputLimit - output.count)
    }
  }

  /// Milliseconds on a clock that only goes forward.
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
