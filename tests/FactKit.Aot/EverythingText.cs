/// <summary>A document with every field.</summary>
static class EverythingText
{
    public const string Json = """
        {
          "id": "all", "text": "some words", "texts": ["a", "b"], "maybe": "x", "flag": true, "count": { "absent": "not-stated" }, "amount": 1.25, "ratio": 0.5,
          "at": "2026-03-01T09:30:00Z", "link": "https://example.org/a", "language": "en", "tone": "calm", "side": ["north", "elsewhere"], "date": "2026-03?", "lasted": "PT2H",
          "killed": "dozens", "named": { "a": "b" }, "counted": { "a": ">=3" }, "toned": { "a": "tense" }, "item": { "id": "own", "weight": 2 }, "items": [{ "id": "i1", "weight": 1, "secret": "s" }],
          "main": "i1", "others": ["own"], "told": [3, { "value": "at least 2", "by": ["s1"], "evidence": ["two died"], "confidence": 80 }], "called": ["x"], "when": "2026",
          "under": ["north"], "about": [{ "value": "i1" }], "quote": "words", "quotes": [{ "exact": "words", "prefix": "a" }],
          "sources": [{ "id": "s1", "name": "Staff", "kind": "military" }],
          "happened": [{ "kind": "walk", "steps": 3 }, { "kind": "talk", "words": ["hello"] }, { "kind": "swim", "note": "n", "far": 2 }],
          "kept": { "as": ["it", 1.50, null] }
        }
        """;
}
