/// Which marks of the extensions a text holds, so that a text without them costs nothing more.
struct SourceFeatures: OptionSet {
  let rawValue: UInt8

  /// A `|` or `:-`, as every table's second line has.
  static let tables = SourceFeatures(rawValue: 1)
  static let tildes = SourceFeatures(rawValue: 2)
  /// `://`.
  static let addresses = SourceFeatures(rawValue: 4)
  /// `[^`.
  static let footnotes = SourceFeatures(rawValue: 8)
  /// `[!`.
  static let callouts = SourceFeatures(rawValue: 16)
  /// `[ ]`, `[x]` or `[X]`.
  static let tasks = SourceFeatures(rawValue: 32)

  /// Those whose marks may stand anywhere in a text.
  static let inlines: SourceFeatures = [.tildes, .addresses, .footnotes]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  private typealias Vector = SIMD16<UInt8>

  /// Looks `bytes` through in one pass, sixteen at a time.
  ///
  /// May say yes where there is nothing, never no where there is.
  init(of bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = 0
    var found = Found()
    while offset + Vector.scalarCount < raw.count {
      let chunk = raw.loadUnaligned(fromByteOffset: offset, as: Vector.self)
      if Found.mayHoldMarks(chunk) {
        let next = raw.loadUnaligned(fromByteOffset: offset + 1, as: Vector.self)
        found.look(at: chunk, before: next)
      }
      offset += Vector.scalarCount
    }
    var (last, next) = (Vector(), Vector())
    for place in offset..<raw.count {
      last[place - offset] = raw[place]
      next[place - offset] = place + 1 < raw.count ? raw[place + 1] : 0
    }
    found.look(at: last, before: next)
    rawValue = found.features.rawValue
  }

  /// What has been seen: a byte that is not 0 in each vector of a mark that was met.
  private struct Found {
    private var tables = Vector()
    private var tildes = Vector()
    private var addresses = Vector()
    private var footnotes = Vector()
    private var callouts = Vector()
    private var tasks = Vector()

    /// Whether one of the bytes is one that a mark begins with.
    @inline(__always)
    static func mayHoldMarks(_ bytes: Vector) -> Bool {
      // `|` and `~` differ in bit 1 alone.
      let bars = places(of: "~", in: bytes | Vector(repeating: 2))
      let places = bars | places(of: ":", in: bytes) | places(of: "[", in: bytes)
      return unsafeBitCast(places, to: SIMD2<UInt64>.self) != SIMD2()
    }

    @inline(__always)
    mutating func look(at bytes: Vector, before next: Vector) {
      let colons = Self.places(of: ":", in: bytes)
      let brackets = Self.places(of: "[", in: bytes)
      tables |= Self.places(of: "|", in: bytes) | colons & Self.places(of: "-", in: next)
      tildes |= Self.places(of: "~", in: bytes)
      addresses |= colons & Self.places(of: "/", in: next)
      footnotes |= brackets & Self.places(of: "^", in: next)
      callouts |= brackets & Self.places(of: "!", in: next)
      let letters = Self.places(of: "x", in: next | Vector(repeating: 0x20))
      tasks |= brackets & (Self.places(of: " ", in: next) | letters)
    }

    var features: SourceFeatures {
      var features: SourceFeatures = []
      let found: [(SourceFeatures, Vector)] = [
        (.tables, tables), (.tildes, tildes), (.addresses, addresses), (.footnotes, footnotes),
        (.callouts, callouts), (.tasks, tasks),
      ]
      for (feature, places) in found where places != Vector() { features.insert(feature) }
      return features
    }

    /// A byte of ones where the byte is that character.
    @inline(__always)
    private static func places(of character: Unicode.Scalar, in bytes: Vector) -> Vector {
      unsafeBitCast(bytes .== Vector(repeating: UInt8(ascii: character)), to: Vector.self)
    }
  }
}
