export default {outDir: './dist', devToolbar: {enabled: false}, telemetry: false};
