using FactKit.Compiler.Rules.Model;
using static FactKit.Compiler.Rules.Checking.RuleTypes;
using static FactKit.Compiler.Rules.Functions.FunctionTable;

namespace FactKit.Compiler.Rules.Functions;

/// <summary>The parts of timestamps, in UTC or in a named time zone, and of durations.</summary>
static class TimeTable
{
    public static IEnumerable<Overload> All =>
    [
        .. Parts("getFullYear", "getMonth", "getDayOfMonth", "getDate", "getDayOfYear", "getDayOfWeek", "getHours", "getMinutes", "getSeconds", "getMilliseconds"),
        .. new[] { "getFullYear", "getMonth", "getDayOfMonth", "getDate", "getDayOfYear", "getDayOfWeek" }.Select(name => On(name, Method(name), Int, Date).CanBeUndetermined()),
        .. new[] { "getHours", "getMinutes", "getSeconds", "getMilliseconds" }.Select(name => On(name, Method(name), Int, Duration)),
    ];

    static IEnumerable<Overload> Parts(params string[] names) => names.SelectMany(name => (Overload[])
        [On(name, Method(name), Int, Timestamp), On(name, Method(name), Int, Timestamp, StringType).CanFail()]);

    static string Method(string name) => "G" + name.Substring(1);
}
