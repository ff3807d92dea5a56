/// A training schedule: one or more sessions.
public struct TrainingSchedule: Sendable {
  /// The sessions, in the order they are written.
  public let sessions: [TrainingSession]
}
