/// The Latin letters that have a mark, as letter plus mark: U+00C0–U+024F and U+1E00–U+1EFF.
///
/// Each row is a mark of U+0300–U+036F, the letters that take it, and what letter and mark make,
/// one below the other. Source: the canonical decompositions of the Unicode Character Database,
/// in force since Unicode 6 and fixed by its stability policy.
enum LatinComposition {
  struct Row {
    let mark: UInt32
    let letters: String
    let composed: String
  }

  static let rows: [Row] = [
    Row(
      mark: 0x0300,
      letters: "AEIOUaeiouÜüNnĒēŌōWwÂâĂăÊêÔôƠơƯưYy",
      composed: "ÀÈÌÒÙàèìòùǛǜǸǹḔḕṐṑẀẁẦầẰằỀềỒồỜờỪừỲỳ"
    ),
    Row(
      mark: 0x0301,
      letters: "AEIOUYaeiouyCcLlNnRrSsZzÜüGgÅåÆæØøÇçĒēÏïKkMmÕõŌōPpŨũWwÂâĂăÊê",
      composed: "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǗǘǴǵǺǻǼǽǾǿḈḉḖḗḮḯḰḱḾḿṌṍṒṓṔṕṸṹẂẃẤấẮắẾế"
    ),
    Row(
      mark: 0x0301,
      letters: "ÔôƠơƯư",
      composed: "ỐốỚớỨứ"
    ),
    Row(
      mark: 0x0302,
      letters: "AEIOUaeiouCcGgHhJjSsWwYyZzẠạẸẹỌọ",
      composed: "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑẬậỆệỘộ"
    ),
    Row(
      mark: 0x0303,
      letters: "ANOanoIiUuVvÂâĂăEeÊêÔôƠơƯưYy",
      composed: "ÃÑÕãñõĨĩŨũṼṽẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ"
    ),
    Row(
      mark: 0x0304,
      letters: "AaEeIiOoUuÜüÄäȦȧÆæǪǫÖöÕõȮȯYyGgḶḷṚṛ",
      composed: "ĀāĒēĪīŌōŪūǕǖǞǟǠǡǢǣǬǭȪȫȬȭȰȱȲȳḠḡḸḹṜṝ"
    ),
    Row(
      mark: 0x0306,
      letters: "AaEeGgIiOoUuȨȩẠạ",
      composed: "ĂăĔĕĞğĬĭŎŏŬŭḜḝẶặ"
    ),
    Row(
      mark: 0x0307,
      letters: "CcEeGgIZzAaOoBbDdFfHhMmNnPpRrSsŚśŠšṢṣTtWwXxYyſ",
      composed: "ĊċĖėĠġİŻżȦȧȮȯḂḃḊḋḞḟḢḣṀṁṄṅṖṗṘṙṠṡṤṥṦṧṨṩṪṫẆẇẊẋẎẏẛ"
    ),
    Row(
      mark: 0x0308,
      letters: "AEIOUaeiouyYHhÕõŪūWwXxt",
      composed: "ÄËÏÖÜäëïöüÿŸḦḧṎṏṺṻẄẅẌẍẗ"
    ),
    Row(
      mark: 0x0309,
      letters: "AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy",
      composed: "ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ"
    ),
    Row(
      mark: 0x030A,
      letters: "AaUuwy",
      composed: "ÅåŮůẘẙ"
    ),
    Row(
      mark: 0x030B,
      letters: "OoUu",
      composed: "ŐőŰű"
    ),
    Row(
      mark: 0x030C,
      letters: "CcDdEeLlNnRrSsTtZzAaIiOoUuÜüGgKkƷʒjHh",
      composed: "ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǙǚǦǧǨǩǮǯǰȞȟ"
    ),
    Row(
      mark: 0x030F,
      letters: "AaEeIiOoRrUu",
      composed: "ȀȁȄȅȈȉȌȍȐȑȔȕ"
    ),
    Row(
      mark: 0x0311,
      letters: "AaEeIiOoRrUu",
      composed: "ȂȃȆȇȊȋȎȏȒȓȖȗ"
    ),
    Row(
      mark: 0x031B,
      letters: "OoUu",
      composed: "ƠơƯư"
    ),
    Row(
      mark: 0x0323,
      letters: "BbDdHhKkLlMmNnRrSsTtVvWwZzAaEeIiOoƠơUuƯưYy",
      composed: "ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẈẉẒẓẠạẸẹỊịỌọỢợỤụỰựỴỵ"
    ),
    Row(
      mark: 0x0324,
      letters: "Uu",
      composed: "Ṳṳ"
    ),
    Row(
      mark: 0x0325,
      letters: "Aa",
      composed: "Ḁḁ"
    ),
    Row(
      mark: 0x0326,
      letters: "SsTt",
      composed: "ȘșȚț"
    ),
    Row(
      mark: 0x0327,
      letters: "CcGgKkLlNnRrSsTtEeDdHh",
      composed: "ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩḐḑḨḩ"
    ),
    Row(
      mark: 0x0328,
      letters: "AaEeIiUuOo",
      composed: "ĄąĘęĮįŲųǪǫ"
    ),
    Row(
      mark: 0x032D,
      letters: "DdEeLlNnTtUu",
      composed: "ḒḓḘḙḼḽṊṋṰṱṶṷ"
    ),
    Row(
      mark: 0x032E,
      letters: "Hh",
      composed: "Ḫḫ"
    ),
    Row(
      mark: 0x0330,
      letters: "EeIiUu",
      composed: "ḚḛḬḭṴṵ"
    ),
    Row(
      mark: 0x0331,
      letters: "BbDdKkLlNnRrTtZzh",
      composed: "ḆḇḎḏḴḵḺḻṈṉṞṟṮṯẔẕẖ"
    ),
  ]

  /// What a letter and a mark make, by `key(_:_:)`.
  static let composed: [UInt64: UInt32] = {
    var table: [UInt64: UInt32] = [:]
    for row in rows {
      for (letter, composed) in zip(row.letters.unicodeScalars, row.composed.unicodeScalars) {
        table[key(letter.value, row.mark)] = composed.value
      }
    }
    return table
  }()

  /// What a letter with a mark is made of: one mark at a time.
  static let parts: [UInt32: (letter: UInt32, mark: UInt32)] = {
    var table: [UInt32: (letter: UInt32, mark: UInt32)] = [:]
    for (key, composed) in composed {
      table[composed] = (UInt32(key >> 32), UInt32(truncatingIfNeeded: key))
    }
    return table
  }()

  static func key(_ letter: UInt32, _ mark: UInt32) -> UInt64 {
    UInt64(letter) << 32 | UInt64(mark)
  }

  /// The letter without marks and its marks from the inside out; a scalar without parts is itself.
  static func decomposed(_ scalar: UInt32) -> (letter: UInt32, marks: [UInt32]) {
    var letter = scalar
    var marks: [UInt32] = []
    while let (inner, mark) = parts[letter] {
      letter = inner
      marks.append(mark)
    }
    marks.reverse()
    return (letter, marks)
  }
}
