internal import Dispatch
internal import Synchronization

/// Runs `body` over chunks of `0..<count` on up to `jobs` threads and joins the results in order.
///
/// Few items run in the calling thread, where starting others would cost more than it saves. The
/// first error by position is thrown.
func concurrentChunks<Element: Sendable>(
  of count: Int,
  jobs: Int,
  smallest: Int = 128,
  _ body: @Sendable (Range<Int>) throws(FileProblem) -> [Element]
) throws(FileProblem) -> [Element] {
  guard jobs > 1, count >= 2 * smallest else { return try body(0..<count) }
  let size = max(smallest, (count + jobs * 4 - 1) / (jobs * 4))
  let chunks = (count + size - 1) / size
  let results = Mutex<[Int: Result<[Element], FileProblem>]>([:])
  let next = Atomic<Int>(0)
  DispatchQueue.concurrentPerform(iterations: min(jobs, chunks)) { _ in
    while case let chunk = next.add(1, ordering: .relaxed).oldValue, chunk < chunks {
      let range = chunk * size..<min((chunk + 1) * size, count)
      let result = Result { () throws(FileProblem) in try body(range) }
      results.withLock { $0[chunk] = result }
    }
  }
  let finished = results.withLock { $0 }
  var joined: [Element] = []
  joined.reserveCapacity(count)
  for chunk in 0..<chunks {
    if let result = finished[chunk] { joined += try result.get() }
  }
  return joined
}
