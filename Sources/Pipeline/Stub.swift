public import Diagnostics
internal import Publishing
internal import Standards
public struct TypesettingError: Error { public let message: Message }
struct PrintJob { var path: String }
enum PrintJobs { static func jobs(for e: Edition) -> [PrintJob] { [] }; static func edition(_ e: Edition) -> PrintJob { PrintJob(path: "") } }
struct Typesetter { init(templates: String, processes: Int) throws {}; func typeset(_ j: PrintJob) async throws -> [UInt8] { [] } }
