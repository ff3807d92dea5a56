import FuzzChecks
import Testing

@testable import Pictures

struct PictureReaderTests {
  private func facts(_ bytes: [UInt8], _ name: String) -> PictureFacts? {
    try? PictureReader.facts(of: bytes, named: name).get()
  }

  private func fault(_ bytes: [UInt8], _ name: String) -> PictureFault? {
    if case .failure(let fault) = PictureReader.facts(of: bytes, named: name) { return fault }
    return nil
  }

  private func size(_ facts: PictureFacts?) -> [Int] {
    facts.map { [$0.width, $0.height] } ?? []
  }

  // MARK: Size

  @Test(arguments: [0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC9, 0xCA, 0xCF] as [UInt8])
  func everyFrameOfAJPEGSaysItsSize(frame: UInt8) {
    let jpeg = PictureSamples.jpeg(width: 4000, height: 3000, frame: frame)
    #expect(size(facts(jpeg, "Ảnh.JPEG")) == [4000, 3000])
  }

  @Test(arguments: [0xC4, 0xC8, 0xCC] as [UInt8])
  func whatIsNoFrameOfAJPEGSaysNoSize(marker: UInt8) {
    let jpeg = PictureSamples.jpeg(width: 4000, height: 3000, frame: marker)
    #expect(fault(jpeg, "a.jpg") == .damaged(.jpeg))
  }

  @Test(arguments: 1...8 as ClosedRange<UInt8>, [true, false])
  func aTurnedPhotographIsAsLargeAsItIsShown(orientation: UInt8, isLittle: Bool) {
    let exif = PictureSamples.exif(orientation: orientation, isLittle: isLittle)
    let jpeg = PictureSamples.jpeg(width: 40, height: 30, segments: [exif])
    #expect(size(facts(jpeg, "a.jpg")) == (orientation >= 5 ? [30, 40] : [40, 30]))
  }

  @Test(arguments: [0, 9, 255] as [UInt8])
  func anOrientationThatDoesNotExistIsNone(orientation: UInt8) {
    let exif = PictureSamples.exif(orientation: orientation, isLittle: true)
    let jpeg = PictureSamples.jpeg(width: 40, height: 30, segments: [exif])
    #expect(size(facts(jpeg, "a.jpg")) == [40, 30])
  }

  @Test func otherFormsSayTheirSizes() {
    #expect(size(facts(PictureSamples.png(width: 70_000, height: 3), "a.png")) == [70_000, 3])
    let lossy = PictureSamples.webp([PictureSamples.lossy(width: 16_383, height: 2)])
    #expect(size(facts(lossy, "a.webp")) == [16_383, 2])
    let lossless = PictureSamples.webp([PictureSamples.lossless(width: 16_384, height: 301)])
    #expect(size(facts(lossless, "a.webp")) == [16_384, 301])
    let extended = PictureSamples.extended(flags: 0x10, width: 20_000, height: 5)
    let webp = PictureSamples.webp([extended, PictureSamples.lossy()])
    #expect(size(facts(webp, "a.WebP")) == [20_000, 5])
    #expect(size(facts(PictureSamples.gif(width: 300, height: 2), "a.gif")) == [300, 2])
  }

  @Test func whatMovesIsNotScaled() throws {
    #expect(
      facts(PictureSamples.jpeg(width: 1700), "a.jpg")?.scaledWidths == [480, 800, 1200, 1600]
    )
    #expect(facts(PictureSamples.jpeg(width: 480), "a.jpg")?.scaledWidths == [])
    let moving = PictureSamples.png(width: 900, chunks: [PictureSamples.chunk("acTL", [0])])
    #expect(facts(moving, "a.png")?.scaledWidths == [])
    let frame = PictureSamples.riff(
      "ANMF",
      [UInt8](repeating: 0, count: 16) + PictureSamples.lossy()
    )
    let webp = PictureSamples.webp([PictureSamples.extended(flags: 2, width: 900), frame])
    #expect(facts(webp, "a.webp")?.isAnimated == true)
    #expect(facts(PictureSamples.gif(frames: 2), "a.gif")?.isAnimated == true)
    #expect(facts(PictureSamples.gif(width: 900), "a.gif")?.scaledWidths == [])
  }

  // MARK: Faults

  @Test func aNameMustSayWhatTheFileHolds() {
    let (jpeg, png) = (PictureSamples.jpeg(), PictureSamples.png())
    #expect(fault(jpeg, "a.png") == .anotherFormat(named: .png, held: .jpeg))
    #expect(fault(png, "a.JPG") == .anotherFormat(named: .jpeg, held: .png))
    #expect(fault(jpeg, "a.pdf") == .anotherFormat(named: nil, held: .jpeg))
    #expect(fault(Array("<svg/>".utf8), "a.png") == .notAPicture(named: .png))
    #expect(fault([], "a.gif") == .notAPicture(named: .gif))
    #expect(fault(jpeg, "a.heic") == .unsupported("HEIC"))
    #expect(fault(Array("\0\0\0\u{18}ftypavif".utf8), "a.jpg") == .unsupported("AVIF"))
    #expect(fault([0x4D, 0x4D, 0, 0x2A], "a") == .unsupported("TIFF"))
  }

  @Test func onlyPicturesAreReadAsSuch() {
    #expect(!PictureReader.isPicture(named: "a.pdf", beginning: Array("%PDF".utf8)))
    #expect(PictureReader.isPicture(named: "a.pdf", beginning: PictureSamples.gif()))
    #expect(PictureReader.isPicture(named: "A.PNG", beginning: [UInt8]()))
    #expect(PictureReader.isPicture(named: "a.tiff", beginning: [UInt8]()))
  }

  @Test func aPictureWithoutASizeOrWithTooManyPixelsIsRefused() {
    #expect(fault(PictureSamples.png(width: 0), "a.png") == .damaged(.png))
    #expect(fault(PictureSamples.jpeg(height: 0), "a.jpg") == .damaged(.jpeg))
    #expect(fault(PictureSamples.png(width: 1 << 31), "a.png") == .damaged(.png))
    let large = PictureSamples.png(width: Int(Int32.max), height: Int(Int32.max))
    #expect(fault(large, "a.png") == .tooLarge)
  }

  @Test(arguments: PictureSamples.all.map(\.name))
  func aPictureThatIsCutOffIsRefused(name: String) throws {
    let bytes = try #require(PictureSamples.all.first { $0.name == name }?.bytes)
    let clean = try #require(PictureReader.withoutMetadata(bytes))
    for count in 0..<clean.count {
      #expect(fault(Array(clean.prefix(count)), name) != nil, "\(count) bytes")
    }
  }

  @Test func chunksThatADecoderMustKnowAreNotLeftOut() {
    let png = PictureSamples.png(chunks: [PictureSamples.chunk("NEWC", [])])
    #expect(fault(png, "a.png") == .damaged(.png))
  }

  // MARK: Metadata

  @Test(arguments: PictureSamples.all.map(\.name))
  func nothingIsLeftOfTheMetadata(name: String) throws {
    let bytes = try #require(PictureSamples.all.first { $0.name == name }?.bytes)
    let clean = try #require(PictureReader.withoutMetadata(bytes))
    let text = String(decoding: clean, as: Unicode.ASCII.self)
    for word in ["SECRET", "CAM", "THUMBNAIL"] { #expect(!text.contains(word)) }
    #expect(facts(clean, name) == facts(bytes, name))
    #expect(PictureReader.withoutMetadata(clean) == clean)
  }

  @Test func aCleanJPEGHoldsWhatDecodingNeedsAndHowItIsTurned() throws {
    let profile = PictureSamples.segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1, 7])
    let adobe = PictureSamples.segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1])
    let exif = PictureSamples.exif(orientation: 8, isLittle: false)
    let clean = PictureReader.withoutMetadata(
      PictureSamples.jpeg(segments: [
        exif,
        PictureSamples.segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 0, 0, 1, 0, 1, 1, 1, 5, 5, 5]),
        PictureSamples.segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8)), profile,
        PictureSamples.segment(0xE2, Array("MPF\0".utf8)), PictureSamples.segment(0xED, [1]), adobe,
        [0xFF] + PictureSamples.segment(0xFE, [1]),
      ])
    )
    let minimal: [UInt8] =
      [0xFF, 0xE1, 0, 34] + Array("Exif\0\0MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1]
      + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 8, 0, 0, 0, 0, 0, 0]
    let expected = PictureSamples.jpeg(segments: [PictureSamples.jfif, minimal, profile, adobe])
    #expect(clean == expected)
  }

  @Test func onlyTheFirstOfTwoJFIFSegmentsCounts() {
    let second = PictureSamples.segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 1, 0, 9, 0, 9, 0, 0])
    let jpeg = PictureSamples.jpeg(segments: [PictureSamples.jfif, second])
    #expect(
      PictureReader.withoutMetadata(jpeg) == PictureSamples.jpeg(segments: [PictureSamples.jfif])
    )
  }

  @Test func anUprightPhotographHasNoExifAtAll() {
    let exif = PictureSamples.exif(orientation: 1, isLittle: true)
    let clean = PictureReader.withoutMetadata(PictureSamples.jpeg(segments: [exif]))
    #expect(clean == PictureSamples.jpeg())
  }

  @Test func theScansOfAProgressiveJPEGStay() {
    let scan = PictureSamples.segment(0xDA, [1, 1, 0, 0, 63, 0]) + [1, 2, 0xFF, 0, 3]
    let note = PictureSamples.segment(0xFE, Array("SECRET".utf8))
    let data: [UInt8] = [4, 5]
    #expect(
      PictureReader.withoutMetadata(PictureSamples.jpeg(data: data + note + scan))
        == PictureSamples.jpeg(data: data + scan)
    )
  }

  @Test func aCleanWebPAnnouncesWhatItHolds() {
    let profile = PictureSamples.riff("ICCP", [1, 2, 3])
    let full = PictureSamples.webp(
      [
        PictureSamples.extended(flags: 0x3C), profile, PictureSamples.lossy(),
        PictureSamples.riff("EXIF", [1]), PictureSamples.riff("XMP ", [1]),
        PictureSamples.riff("????", [1]),
      ],
      tail: [1, 2, 3]
    )
    let clean = [PictureSamples.extended(flags: 0x30), profile, PictureSamples.lossy()]
    #expect(PictureReader.withoutMetadata(full) == PictureSamples.webp(clean))
  }

  @Test func coloursOfAPNGStayAndLoopsOfAGIFDo() {
    let kept = ["iCCP", "sRGB", "gAMA", "pHYs", "tRNS"].map { PictureSamples.chunk($0, [1]) }
    let gone = ["tEXt", "zTXt", "iTXt", "tIME", "eXIf", "iDOT", "prVt"]
      .map { PictureSamples.chunk($0, [1]) }
    #expect(
      PictureReader.withoutMetadata(PictureSamples.png(chunks: kept + gone, tail: [1]))
        == PictureSamples.png(chunks: kept)
    )
    let loop = PictureSamples.gifExtension(0xFF, "NETSCAPE2.0")
    let extensions = [loop, PictureSamples.gifExtension(0xFF, "XMP DataXMP")]
    #expect(
      PictureReader.withoutMetadata(PictureSamples.gif(extensions: extensions))
        == PictureSamples.gif(extensions: [loop])
    )
  }

  // MARK: Any bytes

  /// What holds for any bytes: an answer, and of what is taken a copy that is taken as well.
  @Test func changedPicturesAreReadOrRefused() {
    var numbers = RandomNumbers(seed: 20_261_126)
    func random(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &numbers) }
    for round in 0..<6000 {
      var (name, bytes) = PictureSamples.all[round % PictureSamples.all.count]
      for _ in 0...random(below: 4) {
        let place = random(below: bytes.count)
        switch random(below: 4) {
        case 0: bytes[place] = UInt8(random(below: 256))
        case 1: bytes[place] = [0, 1, 0x7F, 0x80, 0xFE, 0xFF][random(below: 6)]
        case 2: bytes.remove(at: place)
        default: bytes.insert(0xFF, at: place)
        }
      }
      guard let found = facts(bytes, name) else { continue }
      let clean = PictureReader.withoutMetadata(bytes)
      #expect(clean.flatMap { facts($0, name) } == found, "\(name): \(bytes)")
      #expect(clean.flatMap(PictureReader.withoutMetadata) == clean)
    }
  }
}
