/// What kind of notice a call-out is.
public enum Callout: String, CaseIterable, Sendable {
  case note
  case tip
  case important
  case warning
  case caution
}
