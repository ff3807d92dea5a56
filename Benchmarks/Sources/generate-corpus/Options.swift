/// The options of the command line.
struct Options {
  var documents = 0
  var output = ""
  var seed: UInt64 = 1
  var hasTables = false

  static let usage = """
    Writes a made-up bilingual content/ tree to measure a site generator with.

    usage: generate-corpus --documents N --output DIR [--seed S] [--tables]

      --documents N  documents to write, each in two files (.vi.md and .en.md)
      --output DIR   folder to make; the tree is written to DIR/content
      --seed S       whole number that names the corpus (default 1)
      --tables       put pipe tables among the blocks
      --help         print this text

    """

  /// Reads the arguments that follow the program's name.
  init(_ arguments: some Sequence<String>) throws(UsageError) {
    var rest = arguments.makeIterator()
    while let argument = rest.next() {
      switch argument {
      case "--documents": documents = try Self.number(after: argument, in: &rest)
      case "--seed": seed = try Self.number(after: argument, in: &rest)
      case "--output": output = try Self.value(after: argument, in: &rest)
      case "--tables": hasTables = true
      case "--help": throw .helpRequested
      default: throw .unknownArgument(argument)
      }
    }
    if documents < 1 { throw .missing("--documents") }
    if output.isEmpty { throw .missing("--output") }
  }

  private static func value(
    after option: String,
    in rest: inout some IteratorProtocol<String>
  ) throws(UsageError) -> String {
    guard let value = rest.next() else { throw .missingValue(option) }
    return value
  }

  private static func number<Number: FixedWidthInteger>(
    after option: String,
    in rest: inout some IteratorProtocol<String>
  ) throws(UsageError) -> Number {
    let value = try value(after: option, in: &rest)
    guard let number = Number(value) else { throw .notANumber(option, value) }
    return number
  }
}
