public import Diagnostics

/// Typesets handouts, if it can; what it makes none of is left out of the site.
public typealias HandoutPrinter = @Sendable ([HandoutPrint]) -> Diagnosed<[PrintedHandout]>
