internal import FuzzChecks

/// Checks one input of libFuzzer.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTemplate(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzInput.hold(start, count, to: TemplateCheck.check)
}
