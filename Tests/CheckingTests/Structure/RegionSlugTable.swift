import Testing

/// `region-slug`
struct RegionSlugTable {
  static let table = RuleTable(
    "region-slug", in: .content("regions.yml"), along: ["region-parent", "deadline-party"],
    wrong: [
      "slug: yi, parent: jia} → slug: ⟦jia⟧, parent: sheng} && deadlines.yml|= []",
      "slug: yi, parent: jia} → slug: ⟦search⟧, parent: jia} && deadlines.yml|= []",
      "slug: yi, parent: jia} → slug: ⟦data⟧, parent: jia} && deadlines.yml|= []",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330424\", name: 丙县, slug: ⟦yi⟧, parent: jia}",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330424\", name: 丙县, slug: ⟦about⟧, parent: jia} && deadlines.yml|= []",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330424\", name: 丙县, slug: ⟦deadlines⟧, parent: jia} && deadlines.yml|= []",
      "slug: yi, parent: jia} → slug: ⟦\"compare\"⟧, parent: jia} && deadlines.yml|= []",
    ],
    right: [
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330424\", name: 丙县, slug: bing, parent: jia} && deadlines.yml|who: below → who: yi",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330424\", name: 丙县, slug: searches, parent: jia} && deadlines.yml|who: below → who: yi",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330424\", name: 丙县, slug: data-1, parent: jia} && deadlines.yml|who: below → who: yi",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330424\", name: 丙县, slug: yi-1, parent: jia} && deadlines.yml|who: below → who: yi",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330424\", name: 丙县, slug: jia2, parent: jia} && deadlines.yml|who: below → who: yi",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330424\", name: 丙县, slug: ji, parent: jia} && deadlines.yml|who: below → who: yi",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330424\", name: 丙县, slug: feed-back, parent: jia} && deadlines.yml|who: below → who: yi",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330424\", name: 丙县, slug: aboutus, parent: jia} && deadlines.yml|who: below → who: yi",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330424\", name: 丙县, slug: compare-2, parent: jia} && deadlines.yml|who: below → who: yi",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330424\", name: 丙县, slug: organ, parent: jia} && deadlines.yml|who: below → who: yi",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330424\", name: 丙县, slug: 'bing', parent: jia} && deadlines.yml|who: below → who: yi",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
