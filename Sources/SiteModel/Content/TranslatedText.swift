public import Localization

/// A text in the source language and, where it has been translated, in the other.
public struct TranslatedText: Hashable, Sendable {
  /// The text in the source language.
  public let source: String
  /// The language of `source`.
  public let sourceLanguage: Language
  /// The text in the other language.
  public let translation: String?

  /// Creates a text.
  public init(_ source: String, in language: Language, translation: String? = nil) {
    self.source = source
    self.sourceLanguage = language
    self.translation = translation
  }

  /// The text for a reader of `language`: the source text where it is not translated.
  public subscript(language: Language) -> String {
    language == sourceLanguage ? source : translation ?? source
  }

  /// The language of the text that a reader of `language` gets.
  public func language(for language: Language) -> Language {
    translation == nil ? sourceLanguage : language
  }
}
