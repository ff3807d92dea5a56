import Testing

/// What the page of a session says of its state.
struct SessionStateTests {
  private func page(
    _ status: String,
    day: String,
    registerBy: String = "01/11/2026",
    keys more: String = "",
    path: String = "tap-huan/mot.html"
  ) async throws -> String {
    let keys = """
      date: 01/10/2026
      sessions:
        - id: mot
          topic: Một buổi
          start: \(day) 08:00
          end: \(day) 11:00
          place: vinh-yen
          status: \(status)
          register-by: \(registerBy)
          register: { email: xuong@xuongsach.vn }
          \(more)
      """
    let site = TemplatedSite(["training/t.vi.md": TemplatedSite.document(keys)])
    return try await site.file(path)
  }

  @Test(arguments: ["planned", "open", "full"])
  func aSessionThatIsOverIsOverThroughout(status: String) async throws {
    let page = try await page(status, day: "10/11/2026")
    #expect(page.contains("<span class=\"badge\">Đã diễn ra</span>"))
    #expect(page.contains("<dt>Tình trạng</dt><dd>Đã diễn ra</dd>"))
    #expect(!page.contains("Đang nhận đăng ký") && !page.contains("Dự kiến"))
  }

  @Test(arguments: [("cancelled", "Hủy"), ("postponed", "Hoãn")])
  func whatWasNotHeldIsNeverSaidToHaveBeen(status: String, label: String) async throws {
    let page = try await page(status, day: "10/11/2026")
    #expect(page.contains("<dt>Tình trạng</dt><dd>\(label)</dd>"))
    #expect(!page.contains("Đã diễn ra"))
  }

  @Test func aCancelledSessionAsksNobodyToRegister() async throws {
    let page = try await page("cancelled", day: "10/12/2026")
    #expect(page.contains("Buổi này không nhận đăng ký"))
    #expect(!page.contains("Đăng ký chậm nhất") && !page.contains("mailto:xuong@"))
    #expect(!page.contains("_slip"))
    let open = try await self.page("open", day: "10/12/2026")
    #expect(open.contains("Đăng ký chậm nhất") && open.contains("mailto:xuong@"))
    #expect(open.contains("_slip"))
  }

  @Test func registrationIsOverWithoutAScriptWhenTheDayOfTheBuildIsLater() async throws {
    for (day, isOver) in [("26/11/2026", true), ("27/11/2026", false)] {
      let page = try await page("planned", day: "10/12/2026", registerBy: day)
      let iso = String(day.split(separator: "/").reversed().joined(separator: "-"))
      let (open, closed) = isOver ? (" hidden", "") : ("", " hidden")
      #expect(page.contains("<p data-until=\"\(iso)\"\(open)>Đăng ký chậm nhất"))
      #expect(page.contains("<p data-after=\"\(iso)\"\(closed)>Đã hết hạn đăng ký."))
      #expect(page.contains("<ul data-until=\"\(iso)\"\(open)>"))
      #expect(page.contains("aria-labelledby=\"_slip\" data-until=\"\(iso)\"\(open)>"))
    }
  }

  @Test(arguments: ["tap-huan/mot.html", "tap-huan/index.html", "index.html"])
  func aSessionWhoseRegistrationIsOverIsNotCalledOpen(path: String) async throws {
    for (day, isOver) in [("26/11/2026", true), ("27/11/2026", false)] {
      let page = try await page("open", day: "10/12/2026", registerBy: day, path: path)
      let iso = String(day.split(separator: "/").reversed().joined(separator: "-"))
      let (open, closed) = isOver ? (" hidden", "") : ("", " hidden")
      #expect(page.contains(" data-until=\"\(iso)\"\(open)>Đang nhận đăng ký</span>"))
      let labels = page.split(separator: "<").filter { $0.hasSuffix(">Đang nhận đăng ký") }
      #expect(!labels.isEmpty && labels.allSatisfy { $0.contains("hidden") == isOver })
      let endings = page.split(separator: "<").filter { $0.hasSuffix(">Đã hết hạn đăng ký") }
      #expect(!endings.isEmpty && endings.allSatisfy { $0.contains("\(iso)") })
      #expect(endings.allSatisfy { $0.hasSuffix("\(closed)>Đã hết hạn đăng ký") })
    }
  }

  @Test(arguments: ["full", "postponed"])
  func nobodyIsAskedToRegisterWithoutASeat(status: String) async throws {
    for file in ["tap-huan/mot.html", "tap-huan/index.html", "tap-huan/mot.ics"] {
      let text = try await page(status, day: "10/12/2026", registerBy: "05/12/2026", path: file)
      #expect(!text.contains("Đăng ký chậm nhất") && !text.contains("xuong@"), "\(file)")
    }
  }

  @Test(arguments: [("open", true), ("cancelled", false), ("postponed", false)])
  func theCalendarMarksDaysOnWhichSomethingTakesPlace(status: String, isMarked: Bool) async throws {
    let list = try await page(status, day: "10/12/2026", path: "tap-huan/index.html")
    #expect(list.contains("hidden\">ngày 10 tháng 12 năm 2026. Một buổi</span></a>") == isMarked)
    #expect(list.contains("<li class=\"session-card\""))
  }

  @Test func aSessionThatIsOverGoesIntoNobodysCalendar() async throws {
    let link = "<p class=\"calendar-link\" data-until=\"2026-1"
    let past = try await page("planned", day: "10/11/2026")
    #expect(past.contains(link + "1-10T11:00:00+07:00\" hidden>"))
    let coming = try await page("planned", day: "10/12/2026")
    #expect(coming.contains(link + "2-10T11:00:00+07:00\">"))
  }

  @Test func whatAReadersClockChangesIsOnThePage() async throws {
    let page = try await page("planned", day: "10/12/2026")
    let end = "2026-12-10T11:00:00+07:00"
    for element in ["span class=\"badge status-planned\"", "span"] {
      #expect(page.contains("<\(element) data-until=\"\(end)\">Dự kiến</span>"))
    }
    #expect(page.contains("data-after=\"\(end)\" hidden>Đã diễn ra</span></dd>"))
    #expect(page.contains("aria-labelledby=\"_registration\" data-until=\"\(end)\">"))
  }

  @Test func nobodyIsAskedToRegisterForASample() async throws {
    func sample(_ path: String) async throws -> String {
      try await page(
        "planned",
        day: "10/12/2026",
        registerBy: "05/12/2026",
        keys: "sample: true",
        path: path
      )
    }
    let own = try await sample("tap-huan/mot.html")
    #expect(own.contains("Buổi mẫu, chưa nhận đăng ký"))
    #expect(own.contains("Phiếu này để minh họa"))
    for file in ["tap-huan/mot.html", "index.html", "tap-huan/index.html", "tap-huan/mot.ics"] {
      let text = try await sample(file)
      #expect(!text.contains("Đăng ký chậm nhất") && !text.contains("xuong@"), "\(file)")
    }
  }
}
