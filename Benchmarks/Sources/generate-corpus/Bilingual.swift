/// A value in each of the two languages.
struct Bilingual<Value> {
  var vietnamese: Value
  var english: Value

  init(_ vietnamese: Value, _ english: Value) {
    self.vietnamese = vietnamese
    self.english = english
  }

  /// Makes each language's value from the language itself.
  init(_ value: (Language) -> Value) {
    self.init(value(.vietnamese), value(.english))
  }

  subscript(language: Language) -> Value {
    get {
      switch language {
      case .vietnamese: vietnamese
      case .english: english
      }
    }
    set {
      switch language {
      case .vietnamese: vietnamese = newValue
      case .english: english = newValue
      }
    }
  }
}

extension Bilingual: Sendable where Value: Sendable {}

extension Bilingual<String> {
  /// Reads phrases written on two lines each: the Vietnamese, then the English.
  static func phrases(_ text: String) -> [Self] {
    let lines = text.split(separator: "\n").map(String.init)
    precondition(lines.count.isMultiple(of: 2), "a phrase lacks its second language")
    return stride(from: 0, to: lines.count, by: 2).map { Self(lines[$0], lines[$0 + 1]) }
  }
}
