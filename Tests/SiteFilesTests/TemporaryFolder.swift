import Foundation
import Testing

/// A folder that lives as long as the object.
final class TemporaryFolder: Sendable {
  /// What the file system says about a file, by which one that was not touched is known.
  struct Trace: Hashable {
    let inode: UInt64
    let modified: Date
  }

  let path: String

  init(in parent: String = NSTemporaryDirectory()) throws {
    path =
      URL(fileURLWithPath: parent).resolvingSymlinksInPath()
      .appendingPathComponent("sxsh-test-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  subscript(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: self[name])
    try makeFolder(String(url.deletingLastPathComponent().path.dropFirst(path.count + 1)))
    try Data(text.utf8).write(to: url)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try write("", to: name)
    try Data(bytes).write(to: URL(fileURLWithPath: self[name]))
  }

  /// Writes a program of the shell's `lines`.
  ///
  /// Another process makes it: what other tests start at this moment would keep a file open that we
  /// write, and the system runs none that is open for writing.
  func writeProgram(_ lines: String, to name: String) throws {
    try write("#!/bin/sh\n" + lines, to: name + ".sh")
    let install = Process()
    install.executableURL = URL(filePath: "/usr/bin/install")
    install.arguments = ["-m", "755", self[name + ".sh"], self[name]]
    try install.run()
    install.waitUntilExit()
    try #require(install.terminationStatus == 0)
    try remove(name + ".sh")
  }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: self[name])))
  }

  func makeFolder(_ name: String) throws {
    let folder = name.isEmpty ? path : self[name]
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self[name], withDestinationPath: target)
  }

  /// Makes an empty file in `folder` whose name is `t`, a byte that is not UTF-8, and `n.md`.
  func makeFileWithUnreadableName(in folder: String) throws {
    let path = Array(self[folder].utf8) + Array("/t".utf8) + [0xEA] + Array("n.md".utf8) + [0]
    let file = open(path.map { CChar(bitPattern: $0) }, O_CREAT | O_WRONLY, 0o600)
    try #require(file >= 0)
    close(file)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: self[name])
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: self[name])), as: UTF8.self)
  }

  func exists(_ name: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: self[name])) != nil
  }

  func names(in folder: String = "") throws -> [String] {
    let path = folder.isEmpty ? path : self[folder]
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  func trace(_ name: String) throws -> Trace {
    let attributes = try FileManager.default.attributesOfItem(atPath: self[name])
    return Trace(
      inode: try #require(attributes[.systemFileNumber] as? UInt64),
      modified: try #require(attributes[.modificationDate] as? Date)
    )
  }

  /// All files and empty folders below `folder` with their texts; folders end in `/`.
  func tree(_ folder: String) throws -> [String: String] {
    var tree: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: self[folder]) {
      let path = "\(folder)/\(name)"
      let type = try FileManager.default.attributesOfItem(atPath: self[path])[.type]
      if type as? FileAttributeType != .typeDirectory {
        tree[name] = try text(path)
      } else if try names(in: path).isEmpty {
        tree[name + "/"] = ""
      }
    }
    return tree
  }

  /// The traces of everything below `folder`, and of the folder itself.
  func traces(_ folder: String) throws -> [String: Trace] {
    var traces = ["": try trace(folder)]
    for name in try FileManager.default.subpathsOfDirectory(atPath: self[folder]) {
      traces[name] = try trace("\(folder)/\(name)")
    }
    return traces
  }
}
