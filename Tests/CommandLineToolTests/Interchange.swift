/// What the tests read of the interchange form.
struct ExportedEdition: Decodable, Equatable {
  struct Region: Decodable, Equatable {
    let code: String
    let name: String
  }

  struct Notice: Decodable, Equatable {
    let number: String
    let organs: [String]
    let date: String?
    let effective: String?
  }

  struct Domain: Decodable, Equatable {
    let number: Int
    let name: String
    let categories: [Category]
  }

  struct Category: Decodable, Equatable {
    let number: Int
    let name: String
    let items: [Item]
  }

  struct Item: Decodable, Equatable {
    let number: Int
    let printed: String
    let name: String
    let audience: String?
    let content: String?
    let standard: String?
    let funding: String?
    let lead: [String]
    let leadText: String?
  }

  let id: String
  let title: String
  let region: Region?
  let notice: Notice?
  let domains: [Domain]

  var items: [Item] { domains.flatMap(\.categories).flatMap(\.items) }
}

/// What `check --format json` prints.
struct ExportedFindings: Decodable {
  struct Finding: Decodable {
    let rule: String
    let severity: String
    let file: String
    let line: Int?
    let item: Int?
    let text: String
  }

  let findings: [Finding]
  let summary: [String: Int]
}
