internal import Diagnostics
internal import Pipeline
internal import Publishing

/// Why a command could not run, in words.
enum Failure {
  /// The message of an error of the pipeline; `nil` for errors of others.
  static func message(of error: any Error) -> Message? {
    switch error {
    case let error as FileError: error.message
    case let error as PublishingError: error.message
    case let error as TypesettingError: error.message
    case let error as UnknownEdition: error.message
    case let error as UnsuitableLayout: error.message
    case let error as Untitled: error.message
    case let error as Incomparable: error.message
    case let error as SampleSiteError: error.message
    case let error as VerificationError: error.message
    case let error as UsageError: error.message
    default: nil
    }
  }
}

/// A command that can't be carried out as given.
struct UsageError: Error {
  let message: Message
}
