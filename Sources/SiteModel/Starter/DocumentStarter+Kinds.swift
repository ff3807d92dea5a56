internal import Localization

/// What each kind of document adds: its keys in their order, and a text to write over.
extension DocumentStarter {
  typealias Parts = Bilingual<(facts: String, body: String)>

  var article: Parts {
    Parts(
      vi: (
        """
        # Bài thuộc ngành, kỹ thuật, tài nguyên, đối tượng, bước nào; mỗi dòng ghi một hay nhiều từ trong ngoặc.
        # Ngành: \(terms(.sectors).all)
        # sectors: [\(terms(.sectors).first)]
        # Kỹ thuật: \(terms(.techniques).all)
        # techniques: [\(terms(.techniques).first)]
        # Tài nguyên: \(terms(.resources).all)
        # resources: [\(terms(.resources).first)]
        # Đối tượng: \(terms(.audiences).all)
        # audiences: [\(terms(.audiences).first)]
        # Bước trong sáu bước: \(terms(.steps).all)
        # step: \(terms(.steps).first)
        # Bài nên đọc tiếp.
        # next: [articles/learn/ten-bai]

        """,
        """
        \(StarterPrompt.opening.vi)

        ## Vì sao đáng làm

        \(StarterPrompt.reason.vi)

        ## Làm thế nào

        1. \(StarterPrompt.firstTask.vi)
        2. \(StarterPrompt.secondTask.vi)

        """
      ),
      en: (
        "",
        """
        \(StarterPrompt.opening.en)

        ## Why it is worth doing

        \(StarterPrompt.reason.en)

        ## How to do it

        1. \(StarterPrompt.firstTask.en)
        2. \(StarterPrompt.secondTask.en)

        """
      )
    )
  }

  var page: Parts {
    let body = Bilingual { language in
      let (page, heading) = (StarterPrompt.page[language], StarterPrompt.heading[language])
      return "\(page)\n\n## \(heading)\n\n\(StarterPrompt.section[language])\n"
    }
    return Parts(vi: ("", body.vi), en: ("", body.en))
  }

  var worksheet: Parts {
    Parts(
      vi: (
        """
        # Số hiệu biểu mẫu.
        number: F\(worksheetNumber)
        # Khổ in: portrait (giấy dọc) hoặc landscape (giấy ngang).
        sheet: portrait
        # Hướng dẫn cách điền, một hai câu.
        instructions: \(StarterPrompt.instructions.vi)

        """,
        """
        Người điền: ……………………… Ngày: ………………

        | Chỗ quan sát | Thấy gì | Làm gì |
        |---|---|---|
        | | | |
        | | | |
        | | | |

        """
      ),
      en: (
        """
        # How to fill the sheet in, one or two sentences.
        instructions: \(StarterPrompt.instructions.en)

        """,
        """
        Filled in by: ……………………… Date: ………………

        | Place | What was seen | What to do |
        |---|---|---|
        | | | |
        | | | |
        | | | |

        """
      )
    )
  }

  var training: Parts {
    Parts(
      vi: (
        sessionFacts,
        "\(StarterPrompt.invitation.vi)\n"
      ),
      en: (
        """
        # The same ids as in the Vietnamese file, and the texts in English.
        sessions:
          - id: \(sessionID)
            topic: \(StarterPrompt.topic.en)
            # venue: Name of the place
            # slug: another-name
            agenda:
              - { id: khai-mac, item: "Opening" }
              - { id: be-mac, item: "Questions and close" }

        """,
        "\(StarterPrompt.invitation.en)\n"
      )
    )
  }

  /// The facts of a session, which the English file does not repeat.
  private var sessionFacts: String {
    let day = today.in(days: 30).dayFirst
    return """
      # Mỗi buổi bắt đầu bằng '- id:'. Thêm buổi nữa thì chép cả nhóm dòng rồi đổi id.
      sessions:
          # Mã của buổi, không dấu; địa chỉ trang của buổi lấy theo mã này.
        - id: \(sessionID)
          topic: \(StarterPrompt.topic.vi)
          # Loại buổi: \(terms(.sessionKinds).all)
          # kind: \(terms(.sessionKinds).first)
          # Ngày giờ bắt đầu và kết thúc: sửa lại cho đúng.
          start: \(day) 08:00
          end: \(day) 16:30
          # Hội trường hoặc nhà máy.
          # venue: Tên nơi tổ chức
          # Địa bàn: \(terms(.places).all)
          place: \(terms(.places).first)
          # Đối tượng: \(terms(.audiences).all)
          # audiences: [\(terms(.audiences).first)]
          # Số chỗ; học phí: free (miễn phí) hoặc số tiền, ví dụ 200.000 đồng.
          # capacity: 30
          # fee: free
          # Hạn đăng ký và cách đăng ký.
          # register-by: \(today.in(days: 23).dayFirst)
          # register: { email: ten@coquan.vn, phone: 0210 000 0000 }
          # planned (dự kiến), open (mở đăng ký), full (đủ chỗ), postponed (hoãn), cancelled (hủy)
          status: planned
          # Tăng thêm 1 mỗi khi đổi ngày, nơi hoặc trạng thái.
          revision: 0
          # Lịch mẫu, không ai đến được: bỏ dấu # ở dòng dưới.
          # sample: true
          # Tài liệu phát tại buổi; tệp để tải về sau buổi; địa chỉ riêng của trang.
          # handout: handouts/ten-tai-lieu
          # materials: [../media/ten-tep.pdf]
          # slug: ten-khac
          # Chương trình: mỗi dòng một việc.
          agenda:
            - { id: khai-mac, day: 1, time: 08:00, item: "Khai mạc" }
            - { id: be-mac, day: 1, time: 16:00, item: "Hỏi đáp và bế mạc" }

      """
  }
}
