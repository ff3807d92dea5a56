/// The results of two works: of both at once where there are several `jobs`, else of one after the
/// other, in one thread.
package func concurrently<First: Sendable, Second>(
  jobs: Int,
  _ first: @Sendable @escaping () -> First,
  _ second: () async -> Second
) async -> (First, Second) {
  guard jobs > 1 else { return (first(), await second()) }
  async let started = first()
  let ended = await second()
  return (await started, ended)
}
