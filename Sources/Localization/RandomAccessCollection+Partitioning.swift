extension RandomAccessCollection where Index == Int {
  /// The first index whose element fulfils `condition`, which all after it fulfil too; the end where
  /// none does.
  ///
  /// O(log n).
  @inlinable
  public func partitioningIndex(where condition: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
