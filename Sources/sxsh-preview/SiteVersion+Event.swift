internal import HTML
internal import Localization

extension SiteVersion {
  /// The message that tells a page of this version: the number of the pages, and what is wrong.
  var event: [UInt8] {
    var json = JSONWriter()
    json.object { event in
      event.member("pages", pages)
      event.member("problems", problemText)
    }
    return Array("id: \(number)\ndata: ".utf8) + json.bytes + Array("\n\n".utf8)
  }
}
