/// Called at each step with its name; what it throws ends the build on the spot, without cleaning
/// up unless it is a `FileProblem`.
typealias PublishSteps = (PublishStep) throws -> Void
