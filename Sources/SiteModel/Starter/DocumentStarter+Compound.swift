internal import Localization

/// The kinds that are made of other things: measures of a case, parts of a handout.
extension DocumentStarter {
  var caseStudy: Parts {
    Parts(
      vi: (
        caseFigures,
        """
        ## Trước khi làm

        \(StarterPrompt.before.vi)

        ## Đã làm gì

        \(StarterPrompt.work.vi)

        ## Kết quả

        \(StarterPrompt.results.vi)

        """
      ),
      en: (
        """
        # company: Name of the company
        # The same ids as in the Vietnamese file, and the texts in English.
        measures:
          - id: giai-phap-1
            name: \(StarterPrompt.measure.en)
            # disputed: Why it is doubted
            # caveat: What readers should know about this figure
        # caveat: What readers should know about the whole case

        """,
        """
        ## Before

        \(StarterPrompt.before.en)

        ## What was done

        \(StarterPrompt.work.en)

        ## Results

        \(StarterPrompt.results.en)

        """
      )
    )
  }

  /// The facts of a case, which its English file does not repeat.
  private var caseFigures: String {
    """
    # Số giả định thì ghi illustrative. Có nguồn thật thì đổi thành sourced và ghi 'sources' ở trên.
    evidence: illustrative
    # Tên doanh nghiệp, chỉ ghi khi họ đồng ý (consent: yes) hoặc nguồn đã nêu tên (consent: source).
    # company: Tên doanh nghiệp
    # consent: yes
    # Ngành: \(terms(.sectors).all)
    sector: \(terms(.sectors).first)
    # Địa bàn: \(terms(.places).all)
    place: \(terms(.places).first)
    # Thời gian: 2026 hoặc 05/2026–12/2026.
    period: \(today.year)
    # Mỗi giải pháp bắt đầu bằng '- id:'. Máy tự cộng tổng và tính thời gian hoàn vốn.
    measures:
      - id: giai-phap-1
        name: \(StarterPrompt.measure.vi)
        # Kỹ thuật: \(terms(.techniques).all)
        technique: \(terms(.techniques).first)
        # Tiền đầu tư và tiền tiết kiệm mỗi năm: thay bằng số của bạn.
        investment: 30 triệu
        saving: 60 triệu/năm
        # Tác động, một trong ba cách ghi: saved, hoặc before và after, hoặc change.
        # Tài nguyên: \(terms(.resources).all)
        effects:
          - { resource: \(terms(.resources).first), saved: 20.000 kWh/năm }
          # - { resource: \(terms(.resources).first), before: 12.000 m3/năm, after: 8.000 m3/năm }
          # - { resource: \(terms(.resources).first), change: -2 % }
        # Số còn nghi ngờ: ghi vì sao, số này sẽ không được cộng vào tổng. Điều cần lưu ý.
        # disputed: Vì sao nghi ngờ
        # caveat: Điều người đọc cần biết về số này
    # Con số tổng mà chính nguồn nêu, nếu có.
    # reported: { investment: 30 triệu, saving: 60 triệu/năm }
    # caveat: Điều người đọc cần biết về cả điển hình

    """
  }

  var handout: Parts {
    Parts(
      vi: (
        """
        # Dùng cho buổi nào (mã của buổi), hoặc ghi nơi tổ chức: \(terms(.places).all)
        # session: ma-buoi
        # place: \(terms(.places).first)
        # Các phần theo thứ tự in; mỗi phần một dòng. Phần nào cần thì bỏ dấu # ở đầu dòng.
        parts:
          # - { id: chuong-trinh, agenda: true }
          # - { id: bai, document: articles/learn/ten-bai, form: full }
          # - { id: phieu, worksheet: worksheets/ten-bieu-mau, copies: 1 }
          - { id: van-ban, policy: true }
          - { id: thuat-ngu, glossary: all }
          - { id: ghi-chep, notes: 1 }
          # - { id: nguon, sources: true }
          # - { id: danh-gia, evaluation: worksheets/ten-phieu }
        # Ít nhất và nhiều nhất bao nhiêu trang.
        # pages: { min: 4, max: 30 }
        # campaign (kiểu của chương trình) hoặc nd30 (thể thức văn bản hành chính).
        style: campaign

        """,
        "\(StarterPrompt.foreword.vi)\n"
      ),
      en: (
        """
        # The parts are those of the Vietnamese file; write the title, the summary and the foreword.
        parts:
          # - { id: chuong-trinh }
          # - { id: bai }
          # - { id: phieu }
          - { id: van-ban }
          - { id: thuat-ngu }
          - { id: ghi-chep }
          # - { id: nguon }
          # - { id: danh-gia }

        """,
        "\(StarterPrompt.foreword.en)\n"
      )
    )
  }
}
