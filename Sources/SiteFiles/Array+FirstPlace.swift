extension [UInt8] {
  /// Where `bytes` begin for the first time, looked for from `start` on; `nil` where they do not.
  ///
  /// The standard library's search takes a tenth of a second for a font.
  func firstPlace(of bytes: [UInt8], from start: Int = 0) -> Int? {
    guard let first = bytes.first, count >= bytes.count else { return nil }
    return withUnsafeBufferPointer { all in
      var place = start
      while place <= all.count - bytes.count {
        if all[place] == first, all[place..<place + bytes.count].elementsEqual(bytes) {
          return place
        }
        place += 1
      }
      return nil
    }
  }
}
