public import Publishing
public import Standards

/// Typesets documents, several at a time, with programs that start at the first document, or before it, and serve many.
public actor Typesetter {
  /// What the office set.
  public nonisolated let settings: PrintSettings
  private let tools: TypesettingTools
  private let settingsJSON: [UInt8]
  private var idle: [TypesettingProcess] = []
  private var places: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// A typesetter with the templates of a folder, which runs up to `processes` programs at a time.
  ///
  /// Throws ``TypesettingError/toolMissing(_:)`` where `make setup` has not installed what it needs,
  /// ``TypesettingError/settingsWrong(_:)`` where the settings hold mistakes.
  public init(templates: String, processes: Int) throws(TypesettingError) {
    tools = try TypesettingTools.locate(templates: templates)
    settings = try TypesettingTools.settings(templates: templates)
    settingsJSON = PrintSettingsJSON.bytes(of: settings)
    places = max(1, processes)
  }

  deinit {
    for process in idle { process.end() }
  }

  /// A digest of what documents are typeset with besides their data: templates, settings, fonts, program.
  nonisolated var digest: String { Digest.hex(parts: [Array(tools.digest.utf8), settingsJSON]) }

  /// Starts a program for the first document, which then need not wait for it. Where that fails, the document says so.
  public func start() {
    guard places > 0, idle.isEmpty else { return }
    if let process = try? TypesettingProcess(tools, settings: settingsJSON) { idle.append(process) }
  }

  /// The PDF of a document: as a former build kept it, else typeset now and kept.
  nonisolated func typeset(_ job: PrintJob, keptIn cache: PrintCache) async throws -> [UInt8] {
    let key = cache.key(of: job)
    if let document = cache.document(key) { return document }
    let document = try await typeset(job)
    cache.keep(document, as: key)
    return document
  }

  /// The PDF of a document: the same bytes for the same document, whichever program makes it.
  ///
  /// Throws ``TypesettingError``, or `CancellationError` when the task is cancelled.
  public func typeset(_ job: PrintJob) async throws -> [UInt8] {
    await takePlace()
    defer { leavePlace() }
    try Task.checkCancellation()
    let process = try idle.popLast() ?? TypesettingProcess(tools, settings: settingsJSON)
    do {
      let pdf = try await process.typeset(job)
      idle.append(process)
      return pdf
    } catch let error as TypesettingError {
      // A document that can't be set leaves the program as it was.
      if case .stopped = error { process.end() } else { idle.append(process) }
      throw error
    } catch {
      process.end()
      throw error
    }
  }

  private func takePlace() async {
    if places > 0 {
      places -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  /// Gives the place to whoever has waited longest.
  private func leavePlace() {
    if waiting.isEmpty {
      places += 1
    } else {
      waiting.removeFirst().resume()
    }
  }
}
