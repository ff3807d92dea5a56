internal import Diagnostics
internal import Localization
internal import Markdown
internal import SiteModel

extension HandoutDataWriter {
  /// The text that `value` gives for each language of the edition, with the language it is in.
  func texts(_ value: (Language) -> (String, Language)) -> JSONValue {
    var written: [String] = []
    var texts: [JSONValue] = []
    for (text, language) in languages.map(value) where !written.contains(text) {
      written.append(text)
      texts.append(["l": .text(language.rawValue), "x": .text(Typographer.set(text))])
    }
    return .list(texts)
  }

  /// A text that `document` states, for each language of the edition.
  mutating func texts(_ text: TranslatedText, of document: Document) -> JSONValue {
    let source = text.sourceLanguage
    let texts = texts { language in
      (text[language], text.translation == nil ? source : language)
    }
    for language in languages {
      letters.check(text[language], in: document.text(for: language).file)
    }
    return texts
  }

  /// What the texts of `document` say in each language of the edition.
  mutating func texts(of document: Document, _ value: (DocumentText) -> String) -> JSONValue {
    for language in languages {
      let text = document.text(for: language)
      letters.check(value(text), in: text.file)
    }
    return texts { language in
      let text = document.text(for: language)
      return (value(text), text.language)
    }
  }

  mutating func title(of document: Document) -> JSONValue {
    texts(of: document) { $0.title.value }
  }

  /// A text of a data file, for each language of the edition.
  mutating func texts(_ text: Bilingual<String>, from path: String) -> JSONValue {
    if let file = dataFiles[path] {
      for language in languages { letters.check(text[language], in: file) }
    }
    return texts { (text[$0], $0) }
  }
}
