namespace FactKit.Testing.Tests;

/// <summary>What Redact leaves of each kind of field. LoadedSchema checks of every copy that it reads without issues and that redacting it again changes nothing.</summary>
public class RedactionTests
{
    static readonly LoadedSchema Schema = LoadedSchema.Of("""
        factkit: 1
        schema: test.redaction
        enums:
          Sex: { values: [female, male] }
          Kind: { open: true, values: [guest] }
        types:
          File:
            document: true
            unknownFields: keep
            fields:
              title: Text
              name: { type: Text, sensitivity: personal }
              alias: { type: Text?, sensitivity: personal }
              nick: { type: Text, default: none, sensitivity: personal }
              code: { type: Identifier, sensitivity: confidential }
              tongue: { type: Language, sensitivity: personal }
              home: { type: Uri, sensitivity: personal }
              born: { type: Date, sensitivity: personal }
              stay: { type: Duration, sensitivity: personal }
              dose: { type: Quantity, min: 0, sensitivity: personal }
              said: { type: Evidence, sensitivity: personal }
              kind: { type: Kind, sensitivity: personal }
              sex: { type: Sex, absent: [unknown], sensitivity: personal }
              age: { type: Integer?, absent: [unknown], sensitivity: personal }
              scars: { type: Text*, sensitivity: personal }
              kin: { type: Text+, minItems: 2, sensitivity: personal }
              notes: { type: Map<Text>, sensitivity: personal }
              form: { type: Text, const: f1, sensitivity: confidential }
              owes: { type: Claim<Quantity>, sensitivity: confidential }
              debts: { type: Claim<Quantity>*, evidence: required, sensitivity: confidential }
              deaths: Claim<Quantity>*
              when: { type: Date?, sensitivity: none }
              people: Person*
              number: Account*
              payer: Ref<Account>?
              friends: Ref<Person>*
              best: Ref<Person>?
              fans: Map<Ref<Person>>?
              hidden: { type: Person*, sensitivity: confidential }
              thought: Claim<Ref<Person>>?
              doctor: { type: Ref<Person>?, absent: [redacted] }
              event: Event?
              sources: Source*
              vault: { type: Account*, sensitivity: confidential }
              things: Thing*
          Thing:
            fields:
              owner: Ref<Person>
              paid: Ref<Account>
              seen: Claim<Ref<Person>>
          Person:
            fields:
              id: { type: Identifier, key: true, sensitivity: personal }
              rank: Integer?
          Account:
            fields:
              no: { type: Integer, key: true, sensitivity: personal }
          Source:
            speaker: true
            fields:
              id: { type: Identifier, key: true }
          Event:
            union: { discriminator: kind, cases: { call: Call } }
          Call:
            fields:
              by: { type: Text, sensitivity: personal }
              at: { type: Date? }
        """.Replace(", sensitivity: none", "", StringComparison.Ordinal));

    const string Start = """
        "title":"t","name":"[redacted]","nick":"[redacted]","code":"redacted","tongue":"und","home":"about:redacted","born":{"asText":"[redacted]"},"stay":{"asText":"[redacted]"},
        "dose":{"asText":"[redacted]"},"said":"[redacted]","kind":"[redacted]","sex":{"absent":"redacted"},"kin":["[redacted]","[redacted]"],"notes":{},"form":"f1","owes":{"absent":"redacted"}
        """;

    static string Document(string more = "") => "{" + """
        "title":"t","name":"Zs1","code":"Zs2","tongue":"zs-Zsabc","home":"urn:Zs4","born":"1912-01-02","stay":"P7771D","dose":"dozens","said":"Zs8","kind":"Zs9",
        "sex":"female","kin":["Zs10","Zs11"],"notes":{"Zs12":"Zs13"},"form":"f1","owes":7771
        """ + more + "}";

    static void Check(string more, string expected, FactSensitivity levels = FactSensitivity.All)
    {
        var (json, printed) = Schema.Redact(Document(more), levels);
        Assert.Equal("{" + Start.ReplaceLineEndings("") + expected + "}", json);
        Assert.DoesNotContain("Zs", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("777", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(""","nick":"Zs","alias":"Zs","scars":["Zs"],"unknown":"Zs" """, "")]
    [InlineData(""","age":7771""", ""","age":{"absent":"redacted"}""")]
    [InlineData(""","sources":[{"id":"s"}],"debts":[{"value":7771,"by":["s"],"evidence":"Zs"}]""", ""","debts":[{"absent":"redacted"}],"sources":[{"id":"s"}]""")]
    [InlineData(""","deaths":[{"value":3,"from":["/title","/owes/value","/notes/Zs/x","/owesx"]}]""", ""","deaths":[{"value":3,"from":["/title","/owesx"]}]""")]
    [InlineData(""","event":{"kind":"call","by":"Zs","at":"2001"}""", ""","event":{"kind":"call","by":"[redacted]","at":"2001"}""")]
    public void Each_kind_of_field_has_its_own(string more, string expected)
    {
        var (json, printed) = Schema.Redact(Document(more));
        var all = Start.ReplaceLineEndings("") + expected;
        // It stands between others.
        if (more.StartsWith(""","age":""", StringComparison.Ordinal)) all = Start.ReplaceLineEndings("").Replace(""","kin":""", expected + ""","kin":""", StringComparison.Ordinal);
        Assert.Equal("{" + all + "}", json);
        Assert.DoesNotContain("Zs", printed.Replace("/notes/Zs/x", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("777", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_get_names_that_say_nothing_and_references_follow() => Check(
        ""","people":[{"id":"Zs-a"},{"id":"Zs-b","rank":1}],"number":[{"no":7771},{"no":1}],"payer":7771,"friends":["Zs-b","Zs-a"],"best":"Zs-b","fans":{"x":"Zs-a"},"thought":"Zs-a","doctor":"Zs-b" """,
        ""","people":[{"id":"redacted-1"},{"id":"redacted-2","rank":1}],"number":[{"no":3},{"no":4}],"payer":3,"friends":["redacted-2","redacted-1"],"best":"redacted-2","fans":{"x":"redacted-1"},"thought":"redacted-1","doctor":"redacted-2" """.TrimEnd());

    [Fact]
    public void References_to_objects_that_are_gone_go_too()
    {
        var (json, _) = Schema.Redact(Document(""","people":[{"id":"a"}],"friends":["Zs-b","a"],"best":"Zs-b","fans":{"x":"Zs-b"},"hidden":[{"id":"Zs-b"}],"when":{"asText":"later","anchor":{"ref":"Zs-b","relation":"after"}}"""), FactSensitivity.Confidential);
        Assert.EndsWith(""","form":"f1","owes":{"absent":"redacted"},"when":{"asText":"later"},"people":[{"id":"a"}],"friends":["a"],"fans":{}}""", json, StringComparison.Ordinal);
        Assert.DoesNotContain("Zs-b", json, StringComparison.Ordinal);
    }

    const string Thing = ""","things":[{"owner":"Zs-h","paid":7771,"seen":{"value":"Zs-h","confidence":3}}]""";

    [Fact]
    public void A_reference_that_must_be_there_says_that_its_object_was_redacted() => Check(
        ""","people":[{"id":"Zs-a"}],"hidden":[{"id":"Zs-h"}],"vault":[{"no":7771}]""" + Thing,
        ""","people":[{"id":"redacted-1"}],"things":[{"owner":"redacted-2","paid":"redacted-3","seen":{"value":"redacted-2","confidence":3}}]""");

    [Fact]
    public void What_a_first_redaction_took_out_is_not_named_by_a_second()
    {
        var (first, _) = Schema.Redact(Document(""","people":[{"id":"Zs-a"}],"hidden":[{"id":"Zs-h"}],"vault":[{"no":7771}]""" + Thing), FactSensitivity.Confidential);
        Assert.EndsWith(""","people":[{"id":"Zs-a"}],"things":[{"owner":"redacted-1","paid":"redacted-2","seen":{"value":"redacted-1","confidence":3}}]}""", first, StringComparison.Ordinal);
        var (second, _) = Schema.Redact(first);
        Assert.EndsWith(""","people":[{"id":"redacted-3"}],"things":[{"owner":"redacted-1","paid":"redacted-2","seen":{"value":"redacted-1","confidence":3}}]}""", second, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "paid":"redacted" """, "wrong-type /things/0/paid")]
    [InlineData(""" "paid":"7771" """, "wrong-type /things/0/paid")]
    [InlineData(""" "owner":"redacted-" """, "dangling-reference /things/0/owner")]
    [InlineData(""" "owner":"redacted-01" """, "dangling-reference /things/0/owner")]
    [InlineData(""" "owner":"redacted-1x" """, "dangling-reference /things/0/owner")]
    public void Nothing_else_passes_for_a_redacted_reference(string field, string fault)
    {
        var thing = field.Contains("owner", StringComparison.Ordinal) ? $"{field},\"paid\":\"redacted-1\"" : $"\"owner\":\"redacted-2\",{field}";
        var json = System.Text.Encoding.UTF8.GetBytes(Document($",\"things\":[{{{thing},\"seen\":\"redacted-3\"}}]"));
        Assert.Equal(fault, string.Join("; ", Schema.Parse(json).Issues.Select(static issue => $"{issue.Code} {issue.Path}")));
        Assert.Equal(fault, string.Join("; ", Schema.Parse(json, isYaml: true).Issues.Select(static issue => $"{issue.Code} {issue.Path}")));
    }

    [Fact]
    public void A_key_that_was_left_null_is_named_and_shifts_no_pseudonym_to_the_next()
    {
        var document = Schema.Read(Document(""","people":[{"id":"Zs-a"},{"id":"Zs-b"}]"""));
        var people = (System.Collections.IEnumerable)document.GetType().GetProperty("People")!.GetValue(document)!;
        var first = people.Cast<object>().First();
        first.GetType().GetProperty("Id")!.SetValue(first, null);
        var redact = typeof(FactRedaction).GetMethod(nameof(FactRedaction.Redact))!.MakeGenericMethod(document.GetType());
        var thrown = Assert.Throws<System.Reflection.TargetInvocationException>(() => redact.Invoke(null, [document, FactSensitivity.All]));
        var issue = Assert.Single(Assert.IsType<FactException>(thrown.InnerException).Issues);
        Assert.Equal("/people/0/id", issue.Path);
    }

    [Fact]
    public void Unknown_fields_of_a_case_are_not_printed_where_the_union_has_a_sensitive_field()
    {
        var schema = LoadedSchema.Of("""
            factkit: 1
            schema: test.cases
            types:
              Log:
                document: true
                fields: { entries: Entry* }
              Entry:
                union: { discriminator: kind, cases: { call: Call }, fields: { name: { type: Text, sensitivity: personal } } }
              Call:
                unknownFields: keep
                fields: { at: Text? }
            """);
        var (_, printed) = schema.Redact("""{"entries":[{"kind":"call","name":"Zs","at":"noon","naem":"Zs"}]}""");
        Assert.Contains("noon", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("Zs", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_for_which_nothing_can_stand_is_named_and_no_value_is_made_up()
    {
        var schema = LoadedSchema.Of("""
            factkit: 1
            schema: test.unredactable
            types:
              Patient:
                document: true
                fields: { ward: Text, age: { type: Integer, sensitivity: personal } }
            """);
        var thrown = Assert.IsType<FactException>(Assert.Throws<System.Reflection.TargetInvocationException>(() => schema.Redact("""{"ward":"North","age":71}""")).InnerException);
        Assert.Equal("/age", Assert.Single(thrown.Issues).Path);
        Assert.DoesNotContain("71", thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Levels_choose_the_fields()
    {
        var (personal, _) = Schema.Redact(Document(), FactSensitivity.Personal);
        Assert.Contains("\"code\":\"Zs2\"", personal, StringComparison.Ordinal);
        Assert.Contains("\"owes\":7771", personal, StringComparison.Ordinal);
        Assert.DoesNotContain("Zs1\"", personal, StringComparison.Ordinal);
        var (nothing, _) = Schema.Redact(Document(), FactSensitivity.None);
        Assert.Contains("Zs1\"", nothing, StringComparison.Ordinal);
    }

    static readonly string[] More =
    [
        ""","nick":"Zs" """, ""","alias":"Zs" """, ""","age":7771""", ""","scars":["Zs","Zs"]""", ""","debts":[{"value":7771,"evidence":{"exact":"Zs","in":"Zs"}},{"value":7772,"evidence":"Zs"}]""", ""","deaths":[{"value":3,"evidence":"q"},"dozens"]""",
        ""","people":[{"id":"Zs-a","rank":3},{"id":"redacted-1"}],"friends":["Zs-a","redacted-1"],"best":"Zs-a","fans":{"f":"Zs-a"},"doctor":"Zs-a","thought":{"value":"Zs-a","confidence":3}""",
        ""","hidden":[{"id":"Zs-h"}]""", ""","number":[{"no":7771}],"payer":7771""", ""","event":{"kind":"call","by":"Zs"}""",
    ];

    [Fact]
    public void No_sensitive_text_of_a_random_document_is_left_or_printed()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            var json = Document(string.Concat(More.Where(_ => random.Next(2) == 0)));
            var (redacted, printed) = Schema.Redact(json);
            foreach (var text in (string[])[redacted, printed])
            {
                Assert.DoesNotContain("Zs", text, StringComparison.Ordinal);
                Assert.DoesNotContain("777", text, StringComparison.Ordinal);
            }
            // One value after the other of another type: the faults show none of them either.
            var at = json.IndexOf(":\"Zs", random.Next(json.Length), StringComparison.Ordinal);
            if (at < 0) continue;
            var end = json.IndexOf('"', at + 2) + 1;
            foreach (var fault in (string[])["7773", "[\"Zs\"]", "{\"Zs\":\"Zs\"}", "\"\""])
            {
                var (issues, _) = Schema.Parse(System.Text.Encoding.UTF8.GetBytes(json[..(at + 1)] + fault + json[end..]));
                var shown = string.Join('\n', issues);
                Assert.DoesNotContain("Zs", shown, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Grounding_shows_neither_value_nor_quotation_of_a_sensitive_claim()
    {
        var schema = LoadedSchema.Of("""
            factkit: 1
            schema: test.grounding
            types:
              Note:
                document: true
                fields:
                  owes: { type: Claim<Quantity>*, sensitivity: personal }
                  quotes: { type: Map<Evidence>?, sensitivity: personal }
                  loss: Claim<Loss>*
                  items: Claim<Item>*
                  names: Claim<Named>*
              Named: { fields: { name: { type: Text, sensitivity: personal } } }
              Item: { fields: { no: { type: Integer, key: true }, of: Ref<Item>?, count: Quantity? } }
              Loss:
                fields:
                  what: Text
                  count: Quantity
                  more: Quantity?
                  secret: { type: Quantity?, sensitivity: personal }
            """);
        var article = Article.FromText("Zs owes 7771 marks. The Zs paid at least 7772 marks. He lost 12 guns.");
        var report = schema.Ground("""
            {"owes":[{"value":7771,"evidence":"Zs owes 7771"},{"value":7773,"evidence":"Zs owes 7771"},{"value":7772,"evidence":"paid at least 7772"},{"value":1,"evidence":{"exact":"Zs is away","in":"Zs"}}],
             "quotes":{"Zs":"The Zs paid"}}
            """, article);
        Assert.Equal([true, false, true, true, true], report.Findings.Select(finding => finding.Agreement != Agreement.Inconsistent));
        Assert.Equal("/quotes/…", report.Findings[4].Path);
        var shown = string.Join('\n', report.Findings.Select(finding => finding + string.Join(' ', finding.Reasons))) + report;
        Assert.DoesNotContain("Zs", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("777", shown, StringComparison.Ordinal);
        Assert.Contains("/owes/1/evidence/0: exact at 1:1 in body. Review: The value does not agree with the text.", shown, StringComparison.Ordinal);
        Assert.Contains("The value is more certain than the text.", shown, StringComparison.Ordinal);
        Assert.Contains("The article has no part …: all of it was searched.", shown, StringComparison.Ordinal);

        // A claim of a record is held to the one number in it, if there is one.
        var records = schema.Ground("""
            {"loss":[{"value":{"what":"guns","count":12},"evidence":"lost 12 guns"},{"value":{"what":"guns","count":13},"evidence":"lost 12 guns"},
                     {"value":{"what":"guns","count":12,"more":3},"evidence":"lost 12 guns"}]}
            """, article);
        Assert.Equal([Agreement.Consistent, Agreement.Inconsistent, Agreement.NotComparable], records.Findings.Select(finding => finding.Agreement));
        Assert.Contains("13", records.ToString(), StringComparison.Ordinal);

        // Numbers that name objects count nothing.
        var items = schema.Ground("""
            {"items":[{"value":{"no":5,"of":5,"count":12},"evidence":"lost 12 guns"},{"value":{"no":6},"evidence":"lost 12 guns"},{"value":{"no":7,"of":5},"evidence":"lost 12 guns"}]}
            """, article);
        Assert.Equal([Agreement.Consistent, Agreement.NotComparable, Agreement.NotComparable], items.Findings.Select(finding => finding.Agreement));

        // What a claim says of a person may well stand in its quotation.
        var names = schema.Ground("""{"names":[{"value":{"name":"Zs"},"evidence":"Zs owes"}]}""", article);
        Assert.DoesNotContain("Zs", names.Findings[0].ToString(), StringComparison.Ordinal);
    }
}
