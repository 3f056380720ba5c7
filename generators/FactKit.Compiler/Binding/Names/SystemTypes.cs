namespace FactKit.Compiler.Binding.Names;

/// <summary>The public types of the namespace System in .NET 10, by name: a schema's type of such a name is ambiguous in a file that says <c>using System;</c>.</summary>
static class SystemTypes
{
    static readonly HashSet<string> Names = new(StringComparer.Ordinal);

    static SystemTypes()
    {
        foreach (var name in All.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) Names.Add(name);
    }

    public static bool Contains(string name) => Names.Contains(name);

    const string All = """
        AccessViolationException Action Activator AggregateException AppContext AppDomain AppDomainSetup AppDomainUnloadedException ApplicationException
        ApplicationId ArgIterator ArgumentException ArgumentNullException ArgumentOutOfRangeException ArithmeticException Array ArraySegment
        ArrayTypeMismatchException AssemblyLoadEventArgs AssemblyLoadEventHandler AsyncCallback Attribute AttributeTargets AttributeUsageAttribute
        BadImageFormatException Base64FormattingOptions BitConverter Boolean Buffer Byte CLSCompliantAttribute CannotUnloadAppDomainException Char
        CharEnumerator Comparison Console ConsoleCancelEventArgs ConsoleCancelEventHandler ConsoleColor ConsoleKey ConsoleKeyInfo ConsoleModifiers
        ConsoleSpecialKey ContextBoundObject ContextMarshalException ContextStaticAttribute Convert Converter CultureAwareComparer DBNull
        DataMisalignedException DateOnly DateTime DateTimeKind DateTimeOffset DayOfWeek Decimal Delegate DivideByZeroException DllNotFoundException Double
        DuplicateWaitObjectException EntryPointNotFoundException Enum Environment EnvironmentVariableTarget EventArgs EventHandler Exception
        ExecutionEngineException FieldAccessException FileStyleUriParser FlagsAttribute FormatException FormattableString FtpStyleUriParser Func GC
        GCCollectionMode GCGenerationInfo GCKind GCMemoryInfo GCNotificationStatus GenericUriParser GenericUriParserOptions GopherStyleUriParser Guid Half
        HashCode HttpStyleUriParser IAsyncDisposable IAsyncResult ICloneable IComparable IConvertible ICustomFormatter IDisposable IEquatable IFormatProvider
        IFormattable IObservable IObserver IParsable IProgress IServiceProvider ISpanFormattable ISpanParsable IUtf8SpanFormattable IUtf8SpanParsable Index
        IndexOutOfRangeException InsufficientExecutionStackException InsufficientMemoryException Int128 Int16 Int32 Int64 IntPtr InvalidCastException
        InvalidOperationException InvalidProgramException InvalidTimeZoneException Lazy LdapStyleUriParser LoaderOptimization LoaderOptimizationAttribute
        LocalDataStoreSlot MTAThreadAttribute MarshalByRefObject Math MathF MemberAccessException Memory MemoryExtensions MethodAccessException
        MidpointRounding MissingFieldException MissingMemberException MissingMethodException ModuleHandle MulticastDelegate MulticastNotSupportedException
        NetPipeStyleUriParser NetTcpStyleUriParser NewsStyleUriParser NonSerializedAttribute NotFiniteNumberException NotImplementedException
        NotSupportedException NullReferenceException Nullable Object ObjectDisposedException ObsoleteAttribute OperatingSystem OperationCanceledException
        OrdinalComparer OutOfMemoryException OverflowException ParamArrayAttribute PlatformID PlatformNotSupportedException Predicate Progress Random Range
        RankException ReadOnlyMemory ReadOnlySpan ResolveEventArgs ResolveEventHandler RuntimeArgumentHandle RuntimeFieldHandle RuntimeMethodHandle
        RuntimeTypeHandle SByte STAThreadAttribute SequencePosition SerializableAttribute Single Span StackOverflowException String StringComparer
        StringComparison StringNormalizationExtensions StringSplitOptions SystemException ThreadStaticAttribute TimeOnly TimeProvider TimeSpan TimeZone
        TimeZoneInfo TimeZoneNotFoundException TimeoutException Tuple TupleExtensions Type TypeAccessException TypeCode TypeInitializationException
        TypeLoadException TypeUnloadedException TypedReference UInt128 UInt16 UInt32 UInt64 UIntPtr UnauthorizedAccessException UnhandledExceptionEventArgs
        UnhandledExceptionEventHandler UnitySerializationHolder Uri UriBuilder UriComponents UriCreationOptions UriFormat UriFormatException UriHostNameType
        UriKind UriParser UriPartial UriTypeConverter ValueTuple ValueType Version Void WeakReference
        """;
}
