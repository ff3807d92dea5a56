extension FrontMatter {
  /// Creates the front matter of a training schedule.
  init(trainingOf outline: Outline, using random: inout SplitMix64) {
    let sessions = (1...random.number(in: 1...4)).map {
      TrainingSession(schedule: outline.number, ordinal: $0, using: &random)
    }
    let summary = Bilingual(
      "Các buổi tập huấn sản xuất sạch hơn đợt \(outline.number), nội dung và cách đăng ký.",
      "The cleaner production sessions of series \(outline.number), what they cover, how to join."
    )
    addHead(of: outline, summary: summary, years: 2024...2024, using: &random)
    addText { _ in "sessions:" }
    for session in sessions { addSession(session) }
    close()
  }

  private mutating func addSession(_ session: TrainingSession) {
    addText { language in
      """
        - id: \(session.id)
          topic: \(session.topic[language])
          venue: \(session.venue[language])
      """
    }
    addFact(
      """
          kind: \(session.kind.key)
          start: \(session.start.dayFirst) 08:00
          end: \(session.end.dayFirst) 16:30
          place: \(session.place.key)
          audiences: [\(session.audience.key)]
          capacity: \(session.capacity)
          fee: \(session.fee)
          register-by: \(session.registerBy.dayFirst)
          register: { email: sxsh@example.vn, phone: 0210 000 0000 }
          status: \(session.status)
          sample: true
      """
    )
    addText { _ in "    agenda:" }
    for item in session.agenda {
      addText { language in
        // When an item takes place is a fact, so the translation leaves it out.
        let time = language == .vietnamese ? "day: \(item.day), time: \(item.time), " : ""
        return "      - { id: \(item.id), \(time)item: \(item.text[language]) }"
      }
    }
  }
}
