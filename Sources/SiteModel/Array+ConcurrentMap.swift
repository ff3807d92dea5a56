extension Array where Element: Sendable {
  /// The elements transformed, in order, with up to `jobs` of them at work at once.
  ///
  /// The array is cut into many more chunks than there are jobs, so that an uneven load evens out;
  /// the result does not depend on `jobs`.
  package func concurrentMap<Result: Sendable>(
    jobs: Int,
    _ transform: @Sendable @escaping (Element) -> Result
  ) async -> [Result] {
    guard jobs > 1, count > 1 else { return map(transform) }
    let size = Swift.max(1, count / (jobs * 16))
    let chunks = stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      var results = [[Result]](repeating: [], count: chunks.count)
      var next = 0
      func addTask() {
        guard next < chunks.count else { return }
        let index = next
        next += 1
        let chunk = chunks[index]
        group.addTask { (index, chunk.map(transform)) }
      }
      for _ in 0..<jobs { addTask() }
      for await (index, result) in group {
        results[index] = result
        addTask()
      }
      return results.flatMap { $0 }
    }
  }
}
