import Testing

/// `region-form`
struct RegionFormTable {
  static let table = RuleTable(
    "region-form", in: .content("regions.yml"), along: ["deadline-party"],
    wrong: [
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- ⟦{code: \"330424\", slug: bing}⟧",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- ⟦{code: \"330424\", name: 丙县}⟧",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- ⟦{code: \"330424\", name: 丙县, slug: 丙县}⟧",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- ⟦{code: \"330424\", name: 丙县, slug: Bing}⟧",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- ⟦{code: \"330424\", name: 丙县, slug: bing_xian}⟧",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- ⟦{code: \"330424\", name: \"\", slug: bing}⟧",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- ⟦{code: \"330424\", name: 丙县, slug: bing/xian}⟧",
    ],
    right: [
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330424\", name: 丙县, slug: bing} && deadlines.yml|who: below → who: yi",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330424\", name: 丙县, slug: bing-xian} && deadlines.yml|who: below → who: yi",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330424\", name: 丙县, slug: bing2} && deadlines.yml|who: below → who: yi",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330424\", name: 丙, slug: bing} && deadlines.yml|who: below → who: yi",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330424\", name: 丙县, slug: \"bing\", parent: jia} && deadlines.yml|who: below → who: yi",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {slug: bing, name: 丙县, code: \"330424\"} && deadlines.yml|who: below → who: yi",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330424\", name: 丙县, short: 丙, slug: bing} && deadlines.yml|who: below → who: yi",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {name: 丙县, slug: bing} && deadlines.yml|who: below → who: yi",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330424\", name: \"丙县\", slug: b} && deadlines.yml|who: below → who: yi",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330424\", name: 丙县, short: \"\", slug: bing, parent: sheng} && deadlines.yml|who: below → who: yi",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330424\", name: 丙县（试点）, slug: bing-1} && deadlines.yml|who: below → who: yi",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
