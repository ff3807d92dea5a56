extension Array {
  /// The same elements in no more memory than they need, for what stays in memory for long.
  @inlinable
  public var withoutSpareRoom: [Element] {
    capacity - count <= count / 16 ? self : withUnsafeBufferPointer { [Element]($0) }
  }
}
