/// What a walk through a picture's file found: its size, and what of it is copied.
struct PictureWalk {
  /// A part of the copy.
  enum Piece: Equatable {
    /// These bytes of the file.
    case kept(Range<Int>)
    /// Bytes that stand in the place of others.
    case made([UInt8])
  }

  /// The width as it is stored.
  var width = 0
  /// The height as it is stored.
  var height = 0
  /// How it is to be turned.
  var orientation = Orientation.upright
  /// Whether it says itself what its colours are.
  var hasColourProfile = false
  /// Whether it moves.
  var isAnimated = false
  /// The copy, in order.
  private(set) var pieces: [Piece] = []

  /// Takes `range` of the file over.
  mutating func keep(_ range: Range<Int>) {
    if case .kept(let last)? = pieces.last, last.upperBound == range.lowerBound {
      pieces[pieces.count - 1] = .kept(last.lowerBound..<range.upperBound)
    } else {
      pieces.append(.kept(range))
    }
  }

  /// Puts `bytes` of our own into the copy.
  mutating func make(_ bytes: [UInt8]) {
    pieces.append(.made(bytes))
  }

  /// The number of bytes of the copy.
  var count: Int {
    pieces.reduce(0) { count, piece in
      switch piece {
      case .kept(let range): count + range.count
      case .made(let bytes): count + bytes.count
      }
    }
  }
}
