namespace FactKit.Testing.Tests.JsonSchemas;

/// <summary>A schema with what the shipped ones lack, and documents of it.</summary>
static class EverySchema
{
    public const string Text = """
        factkit: 1
        schema: town.every
        version: 1.2.0
        vagueWords:
          dozens: ">=30"

        enums:
          Kind:
            values:
              fire: { aliases: [blaze], description: Something burnt. }
              flood: { meaning: "codes:1" }
          Colour:
            open: true
            values: [red, dark blue]

        types:
          Every:
            document: true
            fields:
              id: { type: Identifier, key: true, minLength: 2, pattern: "^[a-z]" }
              code: { type: Text, const: every }
              kind: { type: Kind, default: fire }
              kinds: { type: Kind*, unique: true }
              colour: Colour?
              title: { type: Text, absent: [not-stated], absentWhen: { unknown: [Unknown, -99] } }
              empty: { type: Text?, minLength: 0 }
              renamed: { type: Integer?, was: [before, wayBefore] }
              must: { type: Boolean, was: [should] }
              share: { type: Decimal?, min: 0, max: 1, multipleOf: 0.25 }
              ratio: { type: Number?, min: -1.5 }
              counts: { type: Map<Integer>?, max: 9, maxItems: 3 }
              lists: Map<Text*>?
              size: { type: Quantity?, min: 0, max: 1000 }
              sizes: { type: Claim<Quantity>*, min: 0, absent: [withheld, redacted], evidence: required }
              set: Claim<Text*>?
              number: { type: Claim<Integer>?, min: 1, max: 5 }
              near: Claim<Ref<Stop>>?
              began: { type: Date?, absent: [unknown] }
              lasted: Duration?
              words: Evidence*
              seen: Timestamp?
              link: Uri?
              language: Language?
              stops: { type: Stop*, maxItems: 3 }
              first: Ref<Stop>?
              people: Person*
              days: Day*
              day: Ref<Day>?
              steps: { type: Step*, absent: [unknown] }
              note: Note?
              nest: Nest?
          Person:
            speaker: true
            fields:
              name: { type: Text, key: true }
          Stop:
            fields:
              no: { type: Integer, key: true, min: 0 }
          Day:
            fields:
              date: { type: Date, key: true }
          Nest:
            fields:
              name: Text
              inside: Nest*
          Note:
            unknownFields: keep
            reserved: [old]
            fields:
              text: Text
          Step:
            union:
              discriminator: kind
              cases: { call: Call, go: Go }
              else: OtherStep
              fields:
                at: { type: Integer, min: 0, max: 24 }
          Call:
            fields:
              whom: Text+
          Go:
            fields:
              to: { type: Text+, minItems: 2 }
          OtherStep:
            fields:
              next: Step?
        """;

    public static readonly string[] Documents =
    [
        """{ "$schema": "town.every@1.0.0", "id": "e1", "code": "every", "title": "T", "must": true }""",
        """
        { "id": "e-2", "code": "every", "kind": "blaze", "kinds": ["fire", "flood"], "colour": "green", "title": { "absent": "not-stated" }, "empty": "", "before": 3, "should": false, "share": 0.75, "ratio": -1.5,
          "counts": { "a": 1 }, "lists": { "x": ["y"], "z": [] }, "size": "dozens", "sizes": [{ "value": 5, "evidence": "five" }, { "absent": "redacted" }, { "absent": "withheld", "evidence": ["w"], "by": ["Ann"] }], "people": [{ "name": "Ann" }],
          "set": { "value": ["a", "b"], "complete": false }, "number": 3, "near": 7, "began": { "asText": "later", "anchor": { "ref": "7", "relation": "after", "offset": "P1M" } }, "lasted": { "iso": "P1D" }, "words": ["x", { "exact": "y", "in": "title" }],
          "seen": "2031-03-14T10:00:00Z", "link": "https://example.org/a", "language": "pt-BR", "stops": [{ "no": 7 }], "first": 7, "days": [{ "date": "2031-03-14" }], "day": "2031-03-14",
          "steps": [{ "kind": "call", "at": 1, "whom": ["a"] }, { "at": 2, "kind": "go", "to": ["a", "b"] }, { "kind": "rest", "at": 3, "next": { "kind": "go", "at": 4, "to": ["a", "b"] } }],
          "note": { "text": "n", "free": { "null": null } }, "nest": { "name": "a", "inside": [{ "name": "b" }] } }
        """,
        """{ "id": "e3", "code": "every", "title": "Unknown", "must": true, "renamed": 1, "began": { "absent": "unknown" }, "steps": { "absent": "unknown" }, "number": { "value": 2, "confidence": 90, "modality": "denied", "basis": "derived", "from": ["/share"] } }""",
        """{ "id": "e4", "code": "every", "title": -99, "must": true, "size": { "low": 1, "high": 2.5, "highOpen": true, "best": 2, "approximate": true, "asText": "one or two", "unit": "km" }, "began": "1984~", "set": ["a"] }""",
    ];
}
