public import Localization

/// A closed list of `vocabulary.yaml`.
public enum TermGroup: String, CaseIterable, Sendable {
  case sectors
  case techniques
  case resources
  case places
  case audiences
  case steps
  case sessionKinds = "session-kinds"

  /// The folder of the group's pages; kinds of sessions have none.
  public var folder: Bilingual<String>? {
    switch self {
    case .sectors: Bilingual(vi: "nganh", en: "sector")
    case .techniques: Bilingual(vi: "ky-thuat", en: "technique")
    case .resources: Bilingual(vi: "tai-nguyen", en: "resource")
    case .places: Bilingual(vi: "dia-ban", en: "place")
    case .audiences: Bilingual(vi: "doi-tuong", en: "audience")
    case .steps: Bilingual(vi: "buoc", en: "step")
    case .sessionKinds: nil
    }
  }

  /// What messages call a term of the group.
  public var name: Bilingual<String> {
    switch self {
    case .sectors: Bilingual(vi: "ngành", en: "sector")
    case .techniques: Bilingual(vi: "kỹ thuật", en: "technique")
    case .resources: Bilingual(vi: "tài nguyên", en: "resource")
    case .places: Bilingual(vi: "địa bàn", en: "place")
    case .audiences: Bilingual(vi: "đối tượng", en: "audience")
    case .steps: Bilingual(vi: "bước", en: "step")
    case .sessionKinds: Bilingual(vi: "loại buổi tập huấn", en: "kind of session")
    }
  }
}
