// Written by Scripts/templates.py from the first comments of the templates. Don't edit.
// swift-format-ignore-file

/// What templates can name.
enum TemplateNames {
  /// The names of all values of all templates.
  static let all: Set<String> = [
    "about", "address", "addressees", "aliases", "all", "amounts", "annotation", "article", "attachments",
    "audiences", "baseURL", "basis", "before", "body", "canonical", "categories", "category", "children", "citation",
    "cites", "closing", "column", "compare", "comparisons", "contact", "contents", "copies", "count", "counts",
    "crumbs", "current", "date", "dateText", "day", "dayText", "deadlines", "description", "document", "domain",
    "domains", "doubt", "downloads", "due", "edition", "editionHeading", "editions", "effective", "effectiveText",
    "elsewhere", "entries", "example", "facts", "feedback", "feedbackForm", "feedbackLeaves", "feedbackMail",
    "feedbackText", "fields", "file", "files", "filters", "findings", "floor", "gap", "groups", "hasAttachments",
    "hasAudience", "hasAudiences", "hasChildren", "hasCited", "hasCompared", "hasComparisons", "hasContactFacts",
    "hasContents", "hasDomains", "hasEditions", "hasFacts", "hasFeedback", "hasFilters", "hasGroups", "hasHistory",
    "hasImprint", "hasItems", "hasLongNames", "hasNotice", "hasNotices", "hasOrgans", "hasParts", "hasPlace",
    "hasPlans", "hasPrint", "hasRegions", "hasRelated", "hasSections", "hasSignatories", "hasSources", "heading",
    "here", "history", "href", "icp", "id", "inForce", "interpretation", "intro", "isCut", "isFirst", "isFor",
    "isHere", "isInferred", "isSame", "items", "key", "keywords", "kinds", "label", "leaflet", "leaves", "licence",
    "licenceAddress", "limit", "link", "linkedData", "mark", "metaName", "moreDomains", "name", "names", "newCount",
    "newHref", "newName", "newSide", "next", "note", "notice", "noticeNumber", "notices", "number", "oldCount",
    "oldHref", "oldName", "oldSide", "operatedBy", "organ", "organs", "pager", "pages", "pairs", "parts", "passage",
    "plan", "plans", "policeRecord", "preface", "previous", "print", "printed", "published", "quote", "regionName",
    "regions", "report", "role", "root", "rows", "same", "seals", "sections", "signatories", "siteCode", "siteDomain",
    "siteFiles", "siteName", "size", "source", "sponsor", "state", "suggest", "text", "title", "totals", "type",
    "unit", "validity", "value", "verdict", "what", "word",
  ]
}
