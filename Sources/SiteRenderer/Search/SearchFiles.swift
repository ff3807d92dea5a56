internal import Diagnostics
internal import HTML
internal import Localization
internal import SiteModel

/// The files that search loads: for each language a directory, shards of words and phrases, and
/// what the results show of the documents.
struct SearchFiles: Sendable {
  /// All files.
  private(set) var outputs: [Output] = []
  /// The addresses of the directories.
  private(set) var directories = Bilingual(vi: "", en: "")

  /// The number of documents that one task indexes; results do not depend on it.
  private static let runLength = 128

  /// What one task found.
  private struct Run: Sendable {
    var findings = SearchFindings()
    var records: [[UInt8]] = []
    var kinds: [SearchKind] = []
    var sectors: [String?] = []
  }

  /// Indexes `site` with `jobs` tasks at once.
  static func make(of site: Site, jobs: Int) async -> SearchFiles {
    let subjects = SearchDocumentReader.subjects(of: site)
    let starts = Array(stride(from: 0, to: subjects.count, by: runLength))
    var result = SearchFiles()
    // One language after the other, so that what was found in both is never in memory at once.
    for language in Language.allCases {
      let reader = SearchDocumentReader(site: site, language: language)
      var runs = await starts.concurrentMap(jobs: jobs) { run(reader, subjects, from: $0) }
      let findings = runs.map(\.findings)
      for run in runs.indices { runs[run].findings = SearchFindings() }
      let files = files(of: site, language, runs, SearchIndex(findings))
      result.outputs += files
      result.directories[language] = files.last?.path.string ?? ""
    }
    return result
  }

  private static func run(
    _ reader: SearchDocumentReader,
    _ subjects: [SearchDocumentReader.Subject],
    from start: Int
  ) -> Run {
    var indexer = SearchIndexer()
    var run = Run()
    for number in start..<min(start + runLength, subjects.count) {
      let document = reader.read(subjects[number])
      indexer.add(document, number: number)
      run.records.append(SearchRecord(document).bytes)
      run.kinds.append(document.kind)
      run.sectors.append(document.sector)
    }
    run.findings = indexer.findings
    return run
  }

  /// The files of one language, the directory last.
  private static func files(
    of site: Site,
    _ language: Language,
    _ runs: [Run],
    _ index: SearchIndex
  ) -> [Output] {
    let name = language.rawValue
    func shards(_ letter: String, _ shards: [SearchShard]) -> [SearchFile] {
      shards.enumerated().map { number, shard in
        SearchFile("\(letter)\(number)", of: name, value: SearchFile.string(shard.bytes))
      }
    }
    let records = runs.flatMap(\.records)
    let words = shards("w", index.words)
    let phrases = shards("p", index.phrases)
    let chunk = chunkLength(records.count)
    let documents = stride(from: 0, to: records.count, by: chunk).enumerated().map {
      number,
      start in
      let rows = records[start..<min(start + chunk, records.count)]
      return SearchFile("d\(number)", of: name, value: array(rows))
    }
    let spellings = SearchFile(
      "s",
      of: name,
      value: SearchFile.string(Array(index.keys.joined(separator: ",".utf8)))
    )
    let sectors = (site.vocabulary.terms[.sectors] ?? []).map(\.key)
    var directory = SearchDirectory(chunkLength: chunk, sectors: sectors)
    directory.kinds = runs.flatMap(\.kinds)
    directory.documentSectors = runs.flatMap(\.sectors)
    directory.words = zip(index.words, words).map { ($0.firstKey, $1.code) }
    directory.phrases = zip(index.phrases, phrases).map { ($0.firstKey, $1.code) }
    directory.documents = documents.map(\.code)
    directory.spellings = spellings.code
    let all = words + phrases + documents + [spellings]
    return all.map(\.output) + [SearchFile("i", of: name, value: directory.bytes).output]
  }

  /// How many documents stand in one file: one, since each of the first results may be anywhere, and
  /// up to six on large sites, so that search does not double the number of their files.
  private static func chunkLength(_ count: Int) -> Int { min(1 + count / 1000, 6) }

  private static func array(_ rows: ArraySlice<[UInt8]>) -> [UInt8] {
    var array = [UInt8(ascii: "[")]
    for row in rows {
      if array.count > 1 { array.append(UInt8(ascii: ",")) }
      array += row
    }
    return array + [UInt8(ascii: "]")]
  }
}
