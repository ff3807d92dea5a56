/// What a language puts between the digits of a number.
struct NumberSeparators {
  let group: UInt8
  let decimal: UInt8

  init(_ language: Language) {
    switch language {
    case .vi: (group, decimal) = (UInt8(ascii: "."), UInt8(ascii: ","))
    case .en: (group, decimal) = (UInt8(ascii: ","), UInt8(ascii: "."))
    }
  }
}
