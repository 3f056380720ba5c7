using System.Buffers;
using System.ComponentModel;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FactKit.Generated;

namespace FactKit.Tests.Exemplar;

[JsonConverter(typeof(OutcomeJsonConverter))]
public enum Outcome
{
    Repelled = 1,
    Ongoing = 2,
    Ended = 3,
}

public static class OutcomeTable
{
    public static EnumTable<Outcome> Names { get; } = new(
        new EnumName<Outcome>(Outcome.Repelled, "repelled"),
        new EnumName<Outcome>(Outcome.Ongoing, "on-going", aliases: ["ongoing"]),
        new EnumName<Outcome>(Outcome.Ended, "ended"));
}

public sealed class OutcomeJsonConverter() : EnumJsonConverter<Outcome>(OutcomeTable.Names);
