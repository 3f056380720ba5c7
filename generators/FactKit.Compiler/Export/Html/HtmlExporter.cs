namespace FactKit.Compiler.Export.Html;

/// <summary>A codebook as one HTML page, without scripts or styles from elsewhere.</summary>
public static class HtmlExporter
{
    /// <summary>The page of a schema.</summary>
    public static Exported Export(ExportModel model) => new($"<!doctype html>\n<title>{HtmlText.Escape(model.Schema.Id)}</title>\n");
}
