/// A command line that cannot be followed.
enum UsageError: Error, CustomStringConvertible {
  case helpRequested
  case missing(String)
  case missingValue(String)
  case notANumber(String, String)
  case unknownArgument(String)

  var description: String {
    switch self {
    case .helpRequested: "help was asked for"
    case .missing(let option): "\(option) is required"
    case .missingValue(let option): "\(option) needs a value"
    case .notANumber(let option, let value): "\(option) needs a whole number, not '\(value)'"
    case .unknownArgument(let argument): "unknown argument '\(argument)'"
    }
  }
}
