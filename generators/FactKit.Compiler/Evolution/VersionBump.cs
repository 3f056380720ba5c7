namespace FactKit.Compiler.Evolution;

/// <summary>Which part of a version has to be raised, least first.</summary>
public enum VersionBump { None, Patch, Minor, Major }
