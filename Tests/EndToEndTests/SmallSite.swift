/// A site that is as small as a site can be and still has pages of several kinds.
enum SmallSite {
  /// The files of its content by their paths.
  static let files = [
    "site.yaml": site,
    "vocabulary.yaml": vocabulary,
    "glossary.yaml": "",
    "policy.yaml": "",
    "articles/learn/tat-den.vi.md": """
    ---
    title: Tắt đèn khi ra về
    summary: Tắt đèn khi ra về là việc rẻ nhất mà xưởng nào cũng làm được ngay hôm nay.
    date: 01/11/2026
    ---
    Tắt đèn, rồi [khóa van nước](khoa-van.md).

    """,
    "articles/learn/tat-den.en.md": """
    ---
    title: Lights out
    summary: Turning the lights off on the way out is the cheapest thing a workshop can do today.
    ---
    Turn off the lights, then [close the taps](khoa-van.md).

    """,
    "articles/learn/khoa-van.vi.md": """
    ---
    title: Khóa van nước
    summary: Một vòi rỉ từng giọt mất vài mét khối nước mỗi tháng; khóa lại không tốn đồng nào.
    date: 02/11/2026
    ---
    Khóa chặt.

    """,
    "articles/learn/khoa-van.en.md": """
    ---
    title: Close the taps
    summary: A tap that drips loses several cubic metres a month; closing it costs nothing at all.
    ---
    Close them well.

    """,
    "training/lich.vi.md": """
    ---
    title: Lịch tập huấn
    summary: Một buổi tập huấn cho xưởng nhỏ vào giữa tháng 12 năm 2026, tại xã Bình Nguyên.
    slug: lich
    date: 03/11/2026
    sessions:
      - id: tiet-kiem
        topic: Tiết kiệm điện trong xưởng
        kind: awareness
        start: 15/12/2026 08:00
        end: 15/12/2026 11:30
        place: binh-nguyen
        register: { email: xuong@xuongsach.vn }
        status: planned
    ---
    Mang theo hóa đơn điện.

    """,
    "training/lich.en.md": """
    ---
    title: Training dates
    summary: One training session for small workshops in the middle of December 2026.
    slug: dates
    sessions:
      - id: tiet-kiem
        topic: Saving electricity in the workshop
    ---
    Bring your electricity bill.

    """,
  ]

  private static let site = """
    name: { vi: Xưởng sạch, en: Clean Workshop }
    description: { vi: "Trang thử.", en: "A site for tests." }
    languages: { vi: { prefix: "" }, en: { prefix: en } }
    base-url: https://sxsh.example/
    contact:
      email: xuong@xuongsach.vn
      phone: 0210 384 6157
      address: { vi: "Bình Nguyên", en: "Bình Nguyên" }
    sections:
      learn:
        vi: { label: Kiến thức, path: kien-thuc }
        en: { label: Learn, path: learn }
    kinds:
      training:
        vi: { label: Tập huấn, path: tap-huan }
        en: { label: Training, path: training }
      case-studies:
        vi: { label: Điển hình, path: dien-hinh }
        en: { label: Cases, path: cases }
      examples:
        vi: { label: Ví dụ, path: vi-du }
        en: { label: Examples, path: examples }
      worksheets:
        vi: { label: Biểu mẫu, path: bieu-mau }
        en: { label: Worksheets, path: worksheets }
      glossary:
        vi: { label: Thuật ngữ, path: thuat-ngu }
        en: { label: Glossary, path: glossary }
      handouts:
        vi: { label: Tài liệu, path: tai-lieu }
        en: { label: Handouts, path: handouts }
    navigation: [learn, training]
    tone-marks: old

    """

  private static let vocabulary = """
    places:
      - { key: binh-nguyen, vi: { label: Bình Nguyên }, en: { label: Bình Nguyên } }
    session-kinds:
      - { key: awareness, vi: { label: Hội thảo }, en: { label: Seminar } }

    """
}
