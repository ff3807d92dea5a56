/// The ASCII form of a text that addresses, anchors and file names are made of.
enum Slug {
  /// Returns the text without diacritics, in lower case, with one hyphen between words.
  static func fold(_ text: String) -> String {
    var slug = ""
    var pendingHyphen = false
    for scalar in text.unicodeScalars {
      guard let letter = asciiLetters[scalar] else {
        pendingHyphen = !slug.isEmpty
        continue
      }
      if pendingHyphen { slug.append("-") }
      pendingHyphen = false
      slug.unicodeScalars.append(letter)
    }
    return slug
  }

  /// The letters and digits that a slug keeps, each with its form there.
  private static let asciiLetters: [Unicode.Scalar: Unicode.Scalar] = {
    let families = [
      "aàáảãạăằắẳẵặâầấẩẫậ", "dđ", "eèéẻẽẹêềếểễệ", "iìíỉĩị", "oòóỏõọôồốổỗộơờớởỡợ",
      "uùúủũụưừứửữự", "yỳýỷỹỵ",
    ]
    let plain = "bcfghjklmnpqrstvwxz0123456789".map { String($0) }
    var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
    for family in families + plain {
      for form in [family, family.uppercased()] {
        for scalar in form.unicodeScalars { letters[scalar] = family.unicodeScalars.first }
      }
    }
    return letters
  }()
}
