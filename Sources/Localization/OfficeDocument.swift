/// Files of word processors and spreadsheets, which people take for plain text.
public enum OfficeDocument {
  /// The first bytes of .docx and .xlsx (ZIP) and of .doc and .xls (OLE 2).
  private static let beginnings: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0],
  ]

  /// Whether `bytes` begin as such a file does.
  public static func begins(_ bytes: [UInt8]) -> Bool {
    beginnings.contains(where: bytes.starts)
  }
}
