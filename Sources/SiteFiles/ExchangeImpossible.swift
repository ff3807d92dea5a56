/// The system cannot exchange the folders, for this reason; the output folder is as it was.
struct ExchangeImpossible: Error {
  let fault: FileFault

  private static let faults: Set<FileFault> = [
    .otherFileSystem, .unsupported, .forbidden, .noRights, .readOnly, .busy, .tooManyLinks,
  ]

  /// Recognises a problem that changing files one by one in the output folder goes around.
  init?(_ problem: FileProblem) {
    guard let fault = problem.fault, Self.faults.contains(fault) else { return nil }
    self.fault = fault
  }

  /// Does `work`, turning problems that can be gone around into `ExchangeImpossible`.
  static func recognised<Value>(_ work: () throws(FileProblem) -> Value) throws -> Value {
    do throws(FileProblem) {
      return try work()
    } catch {
      throw Self(error) ?? error as any Error
    }
  }
}
