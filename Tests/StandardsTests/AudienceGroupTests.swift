import Standards
import Testing

@Suite struct AudienceGroupTests {
  @Test func anAudienceIsToldByItsWords() {
    #expect(AudienceGroup.groups(of: "辖区内65周岁及以上老年人。") == [.old])
    #expect(AudienceGroup.groups(of: "困难家庭的残疾儿童") == [.children, .disabled, .needy])
    #expect(AudienceGroup.groups(of: "城乡居民") == [.everyone])
    #expect(AudienceGroup.groups(of: "计划怀孕的居民") == [.women])
    #expect(AudienceGroup.groups(of: "/") == [])
  }
}
